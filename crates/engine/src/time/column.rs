//! The order of day and month, settled over all dates of a source.

use std::cmp::Ordering::{Greater, Less};

use super::{Custom, DateOrder, Form, Moment, Order, Time};

/// Under the true order the dates span less time if they span so many times as much under the other. Days in a row lie
/// a month apart where day and month are mistaken for each other, 28 times as far; less than that leaves room for
/// the turn of a month. Proposal.
const COMPACT: i64 = 5;

/// Rows are sorted if so many times more steps lead one way than the other. Proposal.
const SORTED: u64 = 4;
/// An order of day and month is wrong if at least so many steps lead the wrong way under it. Proposal.
const WRONG_STEPS: u64 = 2;

/// What the dates of a source tell about their order, whatever their number.
#[derive(Default)]
pub(crate) struct DateColumn {
    certain: [bool; 2],
    plainly: [bool; 2],
    always: [bool; 2],
    often: [bool; 2],
    unclear: bool,
    /// Some have no seconds.
    without_seconds: bool,
    /// First and last moment, under either order.
    spans: Option<[(Time, Time); 2]>,
    /// The first row and the one before, under either order.
    first: Option<[Time; 2]>,
    previous: Option<[Time; 2]>,
    steps: Steps,
}

/// Steps from row to row that lead forward or back in time.
#[derive(Default)]
struct Steps {
    /// Under both orders.
    forward: u64,
    back: u64,
    /// Forward under one order, back under the other.
    forward_month_first: u64,
    forward_day_first: u64,
}

/// What became of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    /// No date leaves it open.
    Plain,
    /// All dates have this one.
    Decided(Order, By),
    /// Some dates make sense with the day first only, others with the month first only.
    Mixed,
    /// Nothing tells. The order is what is customary for such dates, if that leans to one side.
    Undecided(Option<Order>),
}

/// What decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// A date that has no other reading.
    Certain,
    /// A form that no other order has: dots, or dashes with the year behind.
    Form,
    /// The dates are near each other under one order only.
    Compact,
    /// The rows are sorted by time under one order only.
    Sorted,
    /// A form that no other order has in any locale: am and pm in small letters.
    Locale,
    /// Whoever has the export said so.
    Chosen,
}

impl DateColumn {
    /// Takes the date of the next row.
    pub(crate) fn add(&mut self, moment: &Moment) {
        self.without_seconds |= moment.form == Form::NoSeconds;
        let month_first = moment.time;
        let mut day_first = month_first;
        match moment.order {
            DateOrder::Plain => {}
            DateOrder::Certain(order) => self.certain[order as usize] = true,
            DateOrder::Unclear { day_first: other, custom } => {
                day_first = other;
                self.unclear = true;
                match custom {
                    Custom::Open => {}
                    Custom::Often(order) => self.often[order as usize] = true,
                    Custom::Always(order) => self.always[order as usize] = true,
                    Custom::Plainly(order) => self.plainly[order as usize] = true,
                }
            }
        }
        let times = [month_first, day_first];
        self.first.get_or_insert(times);
        if let Some(before) = self.previous.replace(times) {
            self.steps.add(before, times);
        }
        let spans = self.spans.get_or_insert([(month_first, month_first), (day_first, day_first)]);
        for ((from, to), time) in spans.iter_mut().zip(times) {
            *from = time.min(*from);
            *to = time.max(*to);
        }
    }

    /// Takes the dates of the rows that follow.
    pub(crate) fn join(&mut self, next: &Self) {
        let both = |mine: &mut [bool; 2], others: [bool; 2]| {
            for (mine, other) in mine.iter_mut().zip(others) {
                *mine |= other;
            }
        };
        both(&mut self.certain, next.certain);
        both(&mut self.plainly, next.plainly);
        both(&mut self.always, next.always);
        both(&mut self.often, next.often);
        self.unclear |= next.unclear;
        self.without_seconds |= next.without_seconds;
        self.steps.forward += next.steps.forward;
        self.steps.back += next.steps.back;
        self.steps.forward_month_first += next.steps.forward_month_first;
        self.steps.forward_day_first += next.steps.forward_day_first;
        if let (Some(before), Some(times)) = (self.previous, next.first) {
            self.steps.add(before, times);
        }
        self.first = self.first.or(next.first);
        self.previous = next.previous.or(self.previous);
        self.spans = match (self.spans, next.spans) {
            (Some(mine), Some(others)) => {
                let both =
                    |order: usize| (mine[order].0.min(others[order].0), mine[order].1.max(others[order].1));
                Some([both(0), both(1)])
            }
            (mine, others) => mine.or(others),
        };
    }

    /// Whether any of them has no seconds.
    pub(crate) fn without_seconds(&self) -> bool {
        self.without_seconds
    }

    /// Settles the order; a choice from outside goes before all evidence.
    pub(crate) fn settle(&self, chosen: Option<Order>) -> Settled {
        match (chosen, self.certain) {
            (Some(order), _) if self.unclear => return Settled::Decided(order, By::Chosen),
            (_, [true, true]) => return Settled::Mixed,
            _ => {}
        }
        if let Some(order) = one_of(self.certain) {
            return Settled::Decided(order, By::Certain);
        }
        if !self.unclear {
            return Settled::Plain;
        }
        let (compact, sorted) = (self.compact(), self.steps.sorted());
        let agree =
            |one: Option<Order>, other: Option<Order>| one.is_none() || other.is_none() || one == other;
        match (one_of(self.plainly), compact, sorted) {
            // No locale has the month first there, but people do.
            (Some(order), ..) if agree(Some(order), compact) => Settled::Decided(order, By::Form),
            (_, Some(order), _) if agree(compact, sorted) => Settled::Decided(order, By::Compact),
            (_, None, Some(order)) => Settled::Decided(order, By::Sorted),
            _ => match one_of(self.always) {
                // Beside another form it may be a habit of whoever wrote both.
                Some(order) if self.often == [false; 2] => Settled::Decided(order, By::Locale),
                _ => Settled::Undecided(one_of(self.often)),
            },
        }
    }

    fn compact(&self) -> Option<Order> {
        let [month_first, day_first] = self.spans?.map(|(from, to)| to.0 - from.0);
        one_of([month_first * COMPACT < day_first, day_first * COMPACT < month_first])
    }
}

/// The order of which this holds, if it does not hold of the other, too.
fn one_of([month_first, day_first]: [bool; 2]) -> Option<Order> {
    match (month_first, day_first) {
        (true, false) => Some(Order::MonthFirst),
        (false, true) => Some(Order::DayFirst),
        _ => None,
    }
}

impl Steps {
    fn add(&mut self, before: [Time; 2], times: [Time; 2]) {
        match (before[0].cmp(&times[0]), before[1].cmp(&times[1])) {
            (Less, Less) => self.forward += 1,
            (Greater, Greater) => self.back += 1,
            (Less, Greater) => self.forward_month_first += 1,
            (Greater, Less) => self.forward_day_first += 1,
            _ => {}
        }
    }

    /// The order under which the rows are sorted, in whichever direction.
    ///
    /// Rows of one day lead the same way under both orders, and so tell the direction; where the day changes, the
    /// steps against it tell which order is wrong.
    fn sorted(&self) -> Option<Order> {
        let (month_first_wrong, day_first_wrong) = match () {
            () if self.forward > SORTED * self.back => (self.forward_day_first, self.forward_month_first),
            () if self.back > SORTED * self.forward => (self.forward_month_first, self.forward_day_first),
            () => return None,
        };
        let wrong = |steps: u64, others: u64| steps >= WRONG_STEPS && steps > SORTED * others;
        one_of([wrong(day_first_wrong, month_first_wrong), wrong(month_first_wrong, day_first_wrong)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONTH: Order = Order::MonthFirst;
    const DAY: Order = Order::DayFirst;

    fn column(dates: &[&str]) -> DateColumn {
        let mut column = DateColumn::default();
        for date in dates {
            column.add(&Time::read(date).unwrap_or_else(|| panic!("{date}")));
        }
        column
    }

    #[track_caller]
    fn check(dates: &[&str], expected: Settled) {
        assert_eq!(column(dates).settle(None), expected);
    }

    #[test]
    fn nothing_to_settle() {
        check(&[], Settled::Plain);
        check(&["2024-05-14T08:00:03Z", "2024-05-02T08:00:03Z"], Settled::Plain);
        check(&["5/5/2024, 8:00:03 AM"], Settled::Plain);
        assert_eq!(column(&["2024-05-02 08:00"]).settle(Some(DAY)), Settled::Plain);
    }

    #[test]
    fn one_date_decides() {
        check(&["2/5/2024 8:00:03", "14/5/2024 8:00:03"], Settled::Decided(DAY, By::Certain));
        check(&["5/14/2024, 8:00:03 AM", "5/2/2024, 8:00:03 AM"], Settled::Decided(MONTH, By::Certain));
        check(&["14/5/2024 8:00:03", "5/14/2024 8:00:03", "5/2/2024 8:00:03"], Settled::Mixed);
    }

    #[test]
    fn the_form_decides() {
        check(&["2.5.2024, 08:00:03"], Settled::Decided(DAY, By::Form));
        check(&["2-5-2024, 08:00:03"], Settled::Decided(DAY, By::Form));
        check(&["2-5-2024, 08:00:03", "1-7-2024, 08:00:03"], Settled::Decided(DAY, By::Form));
        // Some people write the month first with dashes: the dates themselves know better.
        check(&["05-02-2024 08:00:03", "05-14-2024 08:00:03"], Settled::Decided(MONTH, By::Certain));
        check(&["05-02-2024 08:00:03", "05-04-2024 08:00:03"], Settled::Decided(MONTH, By::Compact));
    }

    #[test]
    fn near_each_other_in_one_order() {
        check(&["02/05/2024 23:00:03", "03/05/2024 01:00:03"], Settled::Decided(DAY, By::Compact));
        check(&["05/02/2024 23:00:03", "05/03/2024 01:00:03"], Settled::Decided(MONTH, By::Compact));
        // From the last of December to the first of January.
        check(&["12/12/2024 08:00:03", "01/01/2025 01:00:03"], Settled::Plain);
        check(&["08/12/2024 08:00:03", "02/01/2025 01:00:03"], Settled::Decided(DAY, By::Compact));
        // A whole month's beginning, in any order of rows.
        let dates: Vec<_> = (1..=12).map(|day| format!("{:02}/03/2024 08:00:03", day * 5 % 13)).collect();
        let dates: Vec<_> = dates.iter().map(String::as_str).collect();
        check(&dates, Settled::Decided(DAY, By::Compact));
    }

    /// A few rows of each day, forward.
    fn rows(days: &[&str]) -> Vec<String> {
        let times = ["08:00:03", "09:00:03", "21:00:03"];
        days.iter().flat_map(|day| times.map(|time| format!("{day}/2024 {time}"))).collect()
    }

    #[test]
    fn sorted_in_one_order() {
        // April to July; with the month first, they would lie between February and December.
        let days_first = ["05/04", "02/05", "09/05", "03/06", "12/06", "01/07"];
        let months_first = days_first.map(|day| format!("{}/{}", &day[3..], &day[..2]));
        let months_first = months_first.each_ref().map(String::as_str);
        for (days, order) in [(days_first, DAY), (months_first, MONTH)] {
            let rows = rows(&days);
            let mut rows: Vec<_> = rows.iter().map(String::as_str).collect();
            check(&rows, Settled::Decided(order, By::Sorted));
            rows.reverse();
            check(&rows, Settled::Decided(order, By::Sorted));
            // Not sorted in any direction: nothing to be learnt.
            let (even, odd): (Vec<_>, Vec<_>) = (0..rows.len()).partition(|i| i % 2 == 0);
            let shuffled: Vec<_> = even.iter().chain(odd.iter().rev()).map(|i| rows[*i]).collect();
            check(&shuffled, Settled::Undecided(Some(DAY)));
        }
        // One step the wrong way may be two exports in one file.
        let rows = rows(&["05/04", "02/05"]);
        check(&rows.iter().map(String::as_str).collect::<Vec<_>>(), Settled::Undecided(Some(DAY)));
    }

    #[test]
    fn the_locale_decides_where_nothing_else_does() {
        check(&["5/2/2024, 8:00:03 am", "5/2/2024, 9:00:03 am"], Settled::Decided(DAY, By::Locale));
        check(&["05/02/2024, 8:00 pm"], Settled::Decided(DAY, By::Locale));
        // Whoever writes it by hand may mean the month: the dates themselves know better.
        check(&["5/2/2024, 8:00:03 am", "5/14/2024, 8:00:03 am"], Settled::Decided(MONTH, By::Certain));
        check(&["14/2/2024, 8:00:03 am", "5/14/2024, 8:00:03 am"], Settled::Mixed);
        check(&["5/2/2024, 8:00:03 am", "5/4/2024, 8:00:03 pm"], Settled::Decided(MONTH, By::Compact));
        check(&["5/2/2024, 8:00:03 am", "5/2/2024, 8:00:03 AM"], Settled::Undecided(Some(MONTH)));
        assert_eq!(
            column(&["5/2/2024, 8:00:03 am"]).settle(Some(MONTH)),
            Settled::Decided(MONTH, By::Chosen)
        );
    }

    #[test]
    fn nothing_tells() {
        check(&["05/02/2024 08:00:03"], Settled::Undecided(Some(DAY)));
        check(&["5/2/2024, 8:00:03 AM"], Settled::Undecided(Some(MONTH)));
        check(&["5/2/2024 8:00"], Settled::Undecided(None));
        check(&["5/2/2024, 8:00:03 AM", "5/2/2024 8:00:03"], Settled::Undecided(None));
    }

    #[test]
    fn a_choice_goes_first() {
        for order in [MONTH, DAY] {
            let chosen = |dates| column(dates).settle(Some(order));
            let decided = Settled::Decided(order, By::Chosen);
            assert_eq!(chosen(&["05/02/2024 08:00:03"]), decided);
            assert_eq!(chosen(&["05/02/2024 08:00:03", "14/02/2024 08:00:03"]), decided);
            assert_eq!(chosen(&["05.02.2024 08:00:03"]), decided);
            // Nothing to choose.
            let certain = Settled::Decided(DAY, By::Certain);
            assert_eq!(chosen(&["14/02/2024 08:00:03", "2/2/2024 08:00:03"]), certain);
            assert_eq!(chosen(&["2024-02-14 08:00:03"]), Settled::Plain);
        }
    }
}
