//! Records that look alike and are not: each of these was once taken for another, since it has its shape.

mod common;

use common::{check_both_ways, counts};

/// What it is about; lines behind a first one; records, used, ignored, duplicates, rejected. `@` is a time.
#[rustfmt::skip] // a table
const CASES: [(&str, &str, &str, [u64; 5]); 10] = [
    ("an event of another service, and one of a hub", "{}",
     "{\"type\":\"Microsoft.Storage.BlobCreated\",@,\"data\":{\"deviceId\":\"a\"}}\n\
      {\"type\":\"Microsoft.Devices.DeviceConnected\",@,\"data\":{\"deviceId\":\"a\"}}\n",
     [3, 1, 2, 0, 0]),
    ("the source of an event that is no hub, and two that are", "{}",
     "{\"topic\":\"x\",\"operationName\":\"deviceConnect\",@,\"deviceId\":\"a\"}\n\
      {\"topic\":\"/x/iothubs/g\",\"operationName\":\"deviceConnect\",@,\"deviceId\":\"a\"}\n\
      {\"topic\":\"/x/iothubs/h\",\"operationName\":\"deviceConnect\",@,\"deviceId\":\"a\"}\n",
     [4, 3, 1, 0, 0]),
    ("a text that is the name of a field", "{}",
     "{\"a\":{@,\"resultType\":\"404104\",\"deviceId\":\"a\"},\"b\":\"c\"}\n\
      {\"a\":{@,\"resultType\":\"404104\",\"deviceId\":\"a\"},\"b\":\"operationName\"}\n",
     [3, 0, 3, 0, 0]),
    ("the same in a row", "{\"tables\":[{\"columns\":[{\"name\":\"TimeGenerated\"},{\"name\":\"a\"},{\"name\":\"b\"}],\"rows\":[",
     "[\"2024-05-14T08:00:03Z\",\"c\",{@,\"resultType\":\"404104\",\"deviceId\":\"a\"}],\
      [\"2024-05-14T08:00:03Z\",\"operationName:\",{@,\"resultType\":\"404104\",\"deviceId\":\"a\"}]]}]}",
     [2, 0, 2, 0, 0]),
    ("a record, and a point of a metric", "{}",
     "{\"time\":\"x\"}\n{\"value\":[{\"timeseries\":[{\"data\":[{\"time\":\"x\"}]}]}]}",
     [3, 0, 2, 0, 1]),
    ("a record, and a row about the query", "{}",
     "{@}\n{\"Tables\":[{\"TableName\":\"Table_1\",\"Columns\":[{\"ColumnName\":\"Value\"}],\"Rows\":[{@}]}]}",
     [2, 0, 2, 0, 0]),
    ("a record with rows in it, and a table", "{}",
     "{@,\"TableId\":5,\"rows\":[]}\n{\"FrameType\":\"TableHeader\",\"TableId\":1,\"Columns\":[{\"ColumnName\":\"time\"}]}\n\
      {\"TableId\":5,\"rows\":[]}\n{\"TableId\":1,\"rows\":[]}\n",
     [3, 0, 3, 0, 0]),
    ("a row without a time, and a blank one", "time\tnote\toperationName",
     "\tfoo\t\n\tbar\t\n\t\t\n\t  \t\n",
     [2, 0, 2, 0, 0]),
    ("a row of which only the time and the device are read, and the header once more", "time,deviceId,note",
     "2024-05-14T08:00:03Z,a,b\n2024-05-14T08:00:04Z,a,b\ntime,deviceId,note\n2024-05-14T08:00:05Z,a,b\n",
     [3, 0, 3, 0, 0]),
    ("a text in quotes that say nothing, and nothing", "time,deviceId,resultType",
     "2024-05-14T08:00:03Z,\"a\",404104\n2024-05-14T08:00:04Z,\"None\",404104\n2024-05-14T08:00:05Z,\" \",404104\n",
     [3, 1, 0, 0, 2]),
];

#[test]
fn what_looks_alike_is_told_apart() {
    for (name, begin, rest, expected) in CASES {
        let rest = rest.replace('@', "\"time\":\"2024-05-14T08:00:03Z\"");
        let outcome = check_both_ways(format!("{begin}\n").as_bytes(), rest.as_bytes());
        assert_eq!(counts(&outcome), expected, "{name}: {:?}", common::problems(&outcome));
    }
}
