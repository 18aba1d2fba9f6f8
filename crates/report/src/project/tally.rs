//! How many findings there were on which day, so that it can be said whether
//! there is less to do than a week ago.

use jiff::civil::Date;
use rusqlite::OptionalExtension;

use super::Project;
use crate::error::{Error, Result};

impl Project {
    /// The newest count of a day up to and including this one: how many
    /// findings stopped the report, were to be looked at, and were advice.
    pub fn tally_until(&self, day: Date) -> Result<Option<(Date, [u32; 3])>> {
        let found: Option<(String, u32, u32, u32)> = self
            .connection
            .prepare_cached(
                "SELECT day, stops, look, advice FROM tally WHERE day <= ?1 ORDER BY day DESC LIMIT 1",
            )
            .and_then(|mut statement| {
                let read = |row: &rusqlite::Row<'_>| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                };
                statement.query_row([day.to_string()], read).optional()
            })
            .map_err(|error| self.failed(error))?;
        let read = |(day, stops, look, advice): (String, u32, u32, u32)| {
            let day: Date = day.parse().map_err(|error| Error::Damaged {
                path: self.path.clone(),
                detail: format!("tally: {error}"),
            })?;
            Ok((day, [stops, look, advice]))
        };
        found.map(read).transpose()
    }

    /// Notes the counts of a day; the last of a day holds. This is no change of
    /// the report: it is not undone, and a report that is open read-only notes
    /// nothing.
    pub fn note_tally(&mut self, day: Date, [stops, look, advice]: [u32; 3]) -> Result<()> {
        if !self.writable() || self.tally_until(day)? == Some((day, [stops, look, advice])) {
            return Ok(());
        }
        self.write_unrecorded(|transaction| {
            transaction
                .prepare_cached("INSERT OR REPLACE INTO tally VALUES (?1, ?2, ?3, ?4)")?
                .execute((day.to_string(), stops, look, advice))
                .map(|_| ())
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::project::tests::new_project;

    #[test]
    fn the_last_count_of_a_day_holds_and_is_found_a_week_later() {
        let (_folder, _, mut project) = new_project();
        let (monday, next) = (date(2025, 6, 2), date(2025, 6, 9));
        project.note_tally(monday, [3, 5, 9]).unwrap();
        project.note_tally(monday, [2, 5, 9]).unwrap();
        project.note_tally(next, [0, 1, 4]).unwrap();
        assert_eq!(project.tally_until(date(2025, 6, 8)).unwrap(), Some((monday, [2, 5, 9])));
        assert_eq!(project.tally_until(next).unwrap(), Some((next, [0, 1, 4])));
        assert_eq!(project.tally_until(date(2025, 6, 1)).unwrap(), None);
        assert!(
            project
                .undoable()
                .unwrap()
                .is_none_or(|change| change.did != crate::project::Did::Findings)
        );
    }
}
