//! The fields that Hubscope reads of a record, under all the names that the exports give them.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::pasted;
use crate::time::Time;

/// What a record may say. Blob names are lower camel case, Log Analytics' are Pascal case with type suffixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Time,
    Resource,
    Category,
    Operation,
    Level,
    Result,
    Description,
    Properties,
    /// `AdditionalFields`: what a table of Log Analytics has beyond its 500 columns, as an object.
    Additional,
    /// Who the record is about, in hubs that log it beside `properties`.
    Identity,
    /// The record's own time in a table of somebody's own, whose `TimeGenerated` is when the record came in.
    OwnTime,
    /// The date in a column of its own, beside one of times of day.
    Date,
    // From here on: what stands inside `properties`, or in columns that a query took out of it.
    Device,
    Module,
    Protocol,
    Sdk,
    Auth,
    Address,
    ErrorMessage,
}

impl Field {
    const COUNT: usize = Field::ErrorMessage as usize + 1;

    fn in_properties(self) -> bool {
        self as usize >= Field::Device as usize
    }

    /// The field in which its text is found once a record is read.
    pub(super) fn ends_as(self) -> Self {
        match self {
            Field::Identity => Field::Device,
            Field::OwnTime => Field::Time,
            field => field,
        }
    }

    /// The field of this name. Names are compared without regard to case: exports of one hub differ in it.
    pub(crate) fn named(name: &str) -> Option<Self> {
        // `TimeGenerated [UTC]` and its like: the portal puts the zone of its display behind the name.
        let name = name.split_once(" [").map_or(name, |(name, _)| name).trim();
        let mut lower = [0u8; 32];
        let lower = lower.get_mut(..name.len())?;
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        // `bag_unpack` and Log Analytics put the name of what they took apart before each of its members.
        let inner = [&b"properties_"[..], b"p_"].into_iter().find_map(|prefix| lower.strip_prefix(prefix));
        Self::of_lower(lower).or_else(|| Self::of_lower(inner?))
    }

    fn of_lower(lower: &[u8]) -> Option<Self> {
        Some(match lower {
            b"time" | b"timegenerated" | b"timestamp" | b"eventtime" | b"max_timegenerated" => Field::Time,
            b"time_t" | b"time_s" | b"timestamp_t" | b"timestamp_s" | b"eventtime_t" => Field::OwnTime,
            b"resourceid" | b"_resourceid" | b"resourceid_s" => Field::Resource,
            // With `_s` in tables of somebody's own, as every text there.
            b"category" | b"category_s" => Field::Category,
            b"operationname" | b"operationname_s" => Field::Operation,
            b"level" | b"level_s" => Field::Level,
            // `status…` was operations monitoring's.
            b"resulttype" | b"statustype" | b"resulttype_s" => Field::Result,
            b"resultdescription" | b"statusdescription" | b"resultdescription_s" => Field::Description,
            // The third is what the documented queries call it once it is parsed.
            b"properties" | b"properties_s" | b"parsed_json" => Field::Properties,
            b"additionalfields" => Field::Additional,
            b"identity" | b"identity_s" | b"identity_g" => Field::Identity,
            b"deviceid" | b"deviceid_s" => Field::Device,
            b"moduleid" | b"moduleid_s" | b"module" => Field::Module,
            b"protocol" | b"protocol_s" => Field::Protocol,
            b"sdkversion" | b"sdkversion_s" => Field::Sdk,
            b"authtype" | b"authtype_s" | b"authenticationtype" => Field::Auth,
            // The third is how the documentation once spelled it.
            b"maskedipaddress" | b"maskedipaddress_s" | b"maskedipaddresss" => Field::Address,
            b"errormessage" | b"errormessage_s" => Field::ErrorMessage,
            _ => return None,
        })
    }
}

/// A set of fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FieldSet(u32);

impl Extend<Field> for FieldSet {
    fn extend<I: IntoIterator<Item = Field>>(&mut self, fields: I) {
        for field in fields {
            self.0 |= 1 << field as u32;
        }
    }
}

impl FromIterator<Field> for FieldSet {
    fn from_iter<I: IntoIterator<Item = Field>>(fields: I) -> Self {
        let mut set = Self::default();
        set.extend(fields);
        set
    }
}

impl FieldSet {
    pub(crate) fn join(&mut self, other: FieldSet) {
        self.0 |= other.0;
    }

    pub(crate) fn has(self, field: Field) -> bool {
        self.0 >> field as u32 & 1 == 1
    }

    pub(crate) fn has_any(self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.has(*field))
    }
}

/// The fields of one record; what is absent, null or a word for null is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields<'a> {
    values: [Option<Cow<'a, str>>; Field::COUNT],
    /// `properties` was there, but could not be read.
    pub(crate) bad_properties: bool,
    /// What the names of its members tell of the source.
    pub(crate) clues: Clues,
    /// The fields that it has a place for, be it an empty one.
    pub(crate) named: FieldSet,
}

/// Names of members that tell where a record comes from; a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clues(u8);

impl Clues {
    /// Azure's command line names the table of each record.
    pub(crate) const TABLE_NAME: Clues = Clues(1);
    /// A frame of a Kusto answer.
    pub(crate) const FRAME: Clues = Clues(1 << 1);
    /// Event Grid, in its own schema.
    pub(crate) const EVENT_GRID: Clues = Clues(1 << 2);
    /// Event Grid, as CloudEvents.
    pub(crate) const CLOUD_EVENT: Clues = Clues(1 << 3);
    /// The statistics of a hub.
    pub(crate) const STATISTICS: Clues = Clues(1 << 4);
    /// Operations monitoring, which had the code in `statusType`.
    pub(crate) const MONITORING: Clues = Clues(1 << 5);

    fn of(name: &str) -> Self {
        match name {
            "TableName" => Self::TABLE_NAME,
            "FrameType" => Self::FRAME,
            "dataVersion" => Self::EVENT_GRID,
            "specversion" => Self::CLOUD_EVENT,
            "connectedDeviceCount" => Self::STATISTICS,
            "statusType" => Self::MONITORING,
            _ => Self::default(),
        }
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the record has this one.
    pub(crate) fn has(self, clue: Self) -> bool {
        self.0 & clue.0 != 0
    }
}

/// What the names of Event Grid's operations begin with.
const EVENT_GRID_PREFIX: &str = "Microsoft.Devices.";

/// What tells a hub's resource id from others.
const HUB_MARK: &str = "/iothubs/";

/// Whoever tries out what the text of a member does must try this one, too: it has all that [`ObjectInto::unnamed`]
/// looks for in texts.
pub(super) const TELLING: &str = "Microsoft.Devices./iothubs/";

impl<'a> Fields<'a> {
    /// The fields of a JSON object.
    pub(crate) fn from_json(text: &'a str) -> serde_json::Result<Self> {
        let mut fields = Self::default();
        let mut json = serde_json::Deserializer::from_str(text);
        ObjectInto { fields: &mut fields, properties: false }.deserialize(&mut json)?;
        json.end()?;
        fields.open();
        Ok(fields)
    }

    /// The fields of a JSON array, whose values stand in the order of `columns`.
    ///
    /// The outer result is about the JSON, the inner one about its length.
    pub(crate) fn from_json_row(
        text: &'a str,
        columns: &[Option<Field>],
    ) -> serde_json::Result<Option<Self>> {
        let mut fields = Self::default();
        let mut json = serde_json::Deserializer::from_str(text);
        let fits = RowInto { fields: &mut fields, columns }.deserialize(&mut json)?;
        json.end()?;
        fields.open();
        Ok(fits.then_some(fields))
    }

    /// The fields of a row of a table.
    pub(crate) fn from_row(row: Vec<(Field, String)>) -> Self {
        let mut fields = Self::default();
        for (field, cell) in row {
            fields.named.extend([field]);
            fields.set(field, Some(Cow::Owned(cell)), false);
        }
        fields.open();
        fields
    }

    pub(crate) fn get(&self, field: Field) -> Option<&str> {
        self.values[field as usize].as_deref()
    }

    /// Of several names for one field, the first that says something counts: exports of shared workspaces have pairs
    /// of which one is empty. What `properties` says goes before columns beside it.
    fn set(&mut self, field: Field, value: Option<Cow<'a, str>>, in_properties: bool) {
        let value = value.filter(|value| !says_nothing(value));
        let slot = &mut self.values[field as usize];
        if value.is_some() && (slot.is_none() || in_properties) {
            *slot = value;
        }
    }

    /// Sets a field, whatever it was.
    pub(super) fn put(&mut self, field: Field, value: String) {
        self.values[field as usize] = Some(Cow::Owned(value));
    }

    /// Reads the objects that stand in texts.
    fn open(&mut self) {
        self.open_additional();
        self.open_properties();
        let identity = self.values[Field::Identity as usize].take();
        let device = &mut self.values[Field::Device as usize];
        if device.is_none() {
            *device = identity;
        }
        if let Some(own) = self.values[Field::OwnTime as usize].take() {
            self.values[Field::Time as usize] = Some(own);
        }
        if let (Some(date), Some(time)) =
            (self.values[Field::Date as usize].take(), &mut self.values[Field::Time as usize])
            && Time::read(time).is_none()
        {
            *time = Cow::Owned(format!("{} {}", date.trim(), time.trim()));
        }
    }

    /// Reads `AdditionalFields`, whose keys are those of the blob: what columns say goes before.
    fn open_additional(&mut self) {
        let Some(text) = self.values[Field::Additional as usize].take() else { return };
        let mut inside = Fields::default();
        let mut json = serde_json::Deserializer::from_str(&text);
        // Of another service's object nothing is missed.
        if (ObjectInto { fields: &mut inside, properties: false }).deserialize(&mut json).is_err() {
            return;
        }
        let values = self.values.iter_mut().zip(inside.values);
        // All fields before these are columns of the table itself.
        for (mine, value) in values.skip(Field::Properties as usize) {
            if let (None, Some(value)) = (&mine, value) {
                *mine = Some(Cow::Owned(value.into_owned()));
            }
        }
        self.bad_properties |= inside.bad_properties;
    }

    /// Reads `properties` where it is a text that holds an object, as it nearly always is.
    fn open_properties(&mut self) {
        let Some(mut text) = self.values[Field::Properties as usize].take() else { return };
        // Some flows put the text into a text once more.
        while text.trim_start().starts_with('"') {
            match serde_json::from_str::<String>(&text) {
                Ok(inner) => text = Cow::Owned(inner),
                Err(_) => break,
            }
        }
        let json;
        let mut inside = inside_of(&text);
        if inside.is_none() {
            // Written by a program in a way of its own, or damaged.
            json = pasted::object(&text);
            inside = json.as_deref().and_then(inside_of);
        }
        let Some(inside) = inside else {
            self.bad_properties = true;
            return;
        };
        for (mine, value) in self.values.iter_mut().zip(inside.values) {
            if let Some(value) = value {
                *mine = Some(Cow::Owned(value.into_owned()));
            }
        }
    }
}

/// What stands in the object of `properties`; nothing where it is no JSON.
fn inside_of(properties: &str) -> Option<Fields<'_>> {
    let mut inside = Fields::default();
    let mut json = serde_json::Deserializer::from_str(properties);
    let read = ObjectInto { fields: &mut inside, properties: true }.deserialize(&mut json);
    read.and_then(|()| json.end()).is_ok().then_some(inside)
}

/// Whether a text stands for nothing. `None` is what Azure's command line (Python) writes for null,
/// `NULL` what databases write.
pub(super) fn says_nothing(text: &str) -> bool {
    matches!(text.trim(), "" | "null" | "None" | "NULL")
}

/// Reads a JSON object into fields.
struct ObjectInto<'f, 'a> {
    fields: &'f mut Fields<'a>,
    /// It is the content of `properties`, where only some names mean something.
    properties: bool,
}

impl<'de> DeserializeSeed<'de> for ObjectInto<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ObjectInto<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            let field = Field::named(&name).filter(|field| !self.properties || field.in_properties());
            match field {
                Some(Field::Properties) => {
                    self.fields.named.extend([Field::Properties]);
                    map.next_value_seed(Properties { fields: self.fields, or_nothing: false })?;
                }
                Some(Field::Additional) => {
                    self.fields.named.extend([Field::Additional]);
                    self.fields.set(Field::Additional, additional(map.next_value()?), false);
                }
                Some(field) => {
                    self.fields.named.extend([field]);
                    self.fields.clues.add(Clues::of(&name));
                    let value = map.next_value_seed(Scalar)?;
                    self.fields.set(field, value, self.properties);
                }
                None if !self.properties => {
                    self.fields.clues.add(Clues::of(&name));
                    self.unnamed(&name, &mut map)?;
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

impl<'de> ObjectInto<'_, 'de> {
    /// A member whose name alone does not tell its field: Event Grid's are common words.
    fn unnamed<A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "eventType" | "type" => {
                let kind = map.next_value_seed(Scalar)?;
                let kind = kind.filter(|kind| kind.starts_with(EVENT_GRID_PREFIX));
                self.fields.set(Field::Operation, kind, false);
            }
            "topic" | "source" => {
                let hub = map.next_value_seed(Scalar)?;
                let hub = hub.filter(|hub| hub.to_ascii_lowercase().contains(HUB_MARK));
                self.fields.set(Field::Resource, hub, false);
            }
            "data" => map.next_value_seed(Properties { fields: self.fields, or_nothing: true })?,
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Reads a JSON array into fields by column; tells whether there is a value for each column and no more.
struct RowInto<'f, 'a> {
    fields: &'f mut Fields<'a>,
    columns: &'f [Option<Field>],
}

impl<'de> DeserializeSeed<'de> for RowInto<'_, 'de> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<bool, D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowInto<'_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut row: A) -> Result<bool, A::Error> {
        self.fields.named.extend(self.columns.iter().flatten().copied());
        for (done, column) in self.columns.iter().enumerate() {
            let more = match column {
                Some(Field::Properties) => {
                    row.next_element_seed(Properties { fields: self.fields, or_nothing: false })?.is_some()
                }
                Some(Field::Additional) => match row.next_element()? {
                    Some(value) => {
                        self.fields.set(Field::Additional, additional(value), false);
                        true
                    }
                    None => false,
                },
                Some(field) => match row.next_element_seed(Scalar)? {
                    Some(value) => {
                        self.fields.set(*field, value, false);
                        true
                    }
                    None => false,
                },
                None => row.next_element::<IgnoredAny>()?.is_some(),
            };
            if !more {
                return Ok(done == self.columns.len());
            }
        }
        let mut fits = true;
        while row.next_element::<IgnoredAny>()?.is_some() {
            fits = false;
        }
        Ok(fits)
    }
}

/// A key, borrowed unless it holds escapes.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        Ok(Scalar.deserialize(json)?.unwrap_or_default())
    }
}

/// `properties`: an object is read at once, a text is kept for [`Fields::open_properties`].
struct Properties<'f, 'a> {
    fields: &'f mut Fields<'a>,
    /// Another thing than an object is no damage, and says nothing.
    or_nothing: bool,
}

impl<'de> DeserializeSeed<'de> for Properties<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Properties<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object, or a text that holds one")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        ObjectInto { fields: self.fields, properties: true }.visit_map(map)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        if self.or_nothing {
            return Ok(());
        }
        self.fields.set(Field::Properties, Some(Cow::Borrowed(text)), false);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if self.or_nothing {
            return Ok(());
        }
        self.fields.set(Field::Properties, Some(Cow::Owned(text.to_owned())), false);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.fields.bad_properties |= !self.or_nothing;
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.visit_bool(false)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.visit_bool(false)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.visit_bool(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        self.fields.bad_properties |= !self.or_nothing;
        Ok(())
    }
}

/// A value as JSON; in the way in which reports are written, too, so that there is but one.
pub(super) fn json_of(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// `AdditionalFields` as a text that holds an object, whether it came so or as the object itself.
fn additional(value: Value) -> Option<Cow<'static, str>> {
    match value {
        Value::String(text) => Some(Cow::Owned(text)),
        Value::Object(_) => Some(Cow::Owned(json_of(&value))),
        _ => None,
    }
}

/// A value as text: strings as they are, numbers by their digits, an object by its `type` (as `authType` has one) or as
/// the moment that PowerShell makes one of.
struct Scalar;

impl<'de> DeserializeSeed<'de> for Scalar {
    type Value = Option<Cow<'de, str>>;
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scalar {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E>(self, n: u64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(n.to_string())))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(n.to_string())))
    }

    fn visit_f64<E>(self, n: f64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(n.to_string())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut kind = None;
        while let Some(name) = map.next_key_seed(Name)? {
            if name == "type" {
                kind = map.next_value_seed(Scalar)?;
            } else if name == "value" && kind.is_none() {
                kind = map.next_value_seed(Scalar)?.filter(|value| value.starts_with("/Date("));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(kind)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

/// The `type` of an `authType` that is, once more, a JSON text in a text; another text as it is.
pub(crate) fn auth_kind(text: &str) -> Cow<'_, str> {
    if text.trim_start().starts_with('{') {
        let mut json = serde_json::Deserializer::from_str(text);
        if let Ok(kind) = Scalar.deserialize(&mut json) {
            return Cow::Owned(kind.unwrap_or_default().into_owned());
        }
    }
    Cow::Borrowed(text)
}
