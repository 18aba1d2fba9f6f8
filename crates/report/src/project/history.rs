//! What was done, and undoing it.

use rusqlite::{Connection, OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{self, ChangedRow, Row};
use super::{Access, Project};
use crate::error::{Error, Result};

/// How many changes are kept for undo.
const KEPT: i64 = 2_000;

/// How long, in milliseconds from when it began, a change made by typing takes
/// in the typing that follows. The window saves more often than a person
/// thinks; undo goes by the person.
const TYPING: i64 = 4_000;

/// What a write does, so that undo can say so: “Undo: find and replace in Workforce”.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// What is done.
    pub did: Did,
    /// The section it is done in; empty if it is the report as a whole.
    pub place: String,
}

/// The kinds of change, each with its words in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// The report was begun.
    Begin,
    /// Text was written.
    Write,
    /// Text was replaced from a file.
    Replace,
    /// Words were found and replaced.
    FindReplace,
    /// Council, year, Director, dates or looks were changed.
    Details,
    /// A case study or quotation was entered or changed.
    Testimony,
    /// Consent was withdrawn.
    Withdrawal,
    /// Measures, their values or their exhibits were changed.
    Metrics,
    /// Income or expenditure was changed.
    Money,
    /// A priority was changed or answered.
    Promises,
    /// A picture was entered or changed.
    Pictures,
    /// Documents, evidence, inspections or complaints were changed.
    Sources,
    /// A term of the council's own was changed.
    Terms,
    /// Something was placed in the text.
    Place,
    /// A section's state was set.
    Progress,
    /// A part was set out otherwise.
    Layout,
    /// A Welsh wording was confirmed.
    Wording,
    /// An appendix was added, named or removed.
    Appendix,
    /// A word was added to the list of right words, or taken off.
    Words,
    /// A prompt was ticked as covered, or the tick taken away.
    Ticked,
    /// It was said that a passage renders another as that is now.
    Pairing,
    /// It was said what a passage answers.
    Answers,
    /// Text from last year's report was read again and is still right.
    Carried,
    /// A finding was let stand, or is asked about again.
    Findings,
    /// It was said that a requirement does not concern the report, or that it does.
    Requirements,
    /// A report was loaded.
    Load,
}

impl Change {
    /// A change of a kind in a section.
    pub fn new(did: Did, place: &str) -> Change {
        Change { did, place: place.to_owned() }
    }

    pub(super) fn begin() -> Change {
        Change::new(Did::Begin, "")
    }

    fn action(&self) -> String {
        let json = serde_json::to_value(self.did).expect("a plain enum");
        json.as_str().unwrap_or_default().to_owned()
    }
}

/// Records the rows of a change, forgets what was undone, and lets the oldest
/// go. Typing that goes on in one row extends the change it goes on from.
pub(super) fn record(
    transaction: &Transaction<'_>,
    change: &Change,
    changed: &[ChangedRow],
) -> rusqlite::Result<()> {
    if changed.is_empty() {
        return Ok(());
    }
    // After an undo the officer begins anew, even in the same words.
    let undone = transaction.execute("DELETE FROM change WHERE undone = 1", ())?;
    let now = jiff::Timestamp::now();
    if undone == 0 && extend(transaction, change, changed, now)? {
        return Ok(());
    }
    let at = now.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string();
    transaction.execute(
        "INSERT INTO change (at, action, place, undone) VALUES (?1, ?2, ?3, 0)",
        (at, change.action(), &change.place),
    )?;
    let number = transaction.last_insert_rowid();
    let mut statement = transaction.prepare_cached(
        "INSERT INTO change_row (change, ordinal, tbl, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (ordinal, row) in changed.iter().enumerate() {
        statement.execute((
            number,
            ordinal as i64,
            row.table,
            json(&row.before),
            json(&row.after),
        ))?;
    }
    transaction.execute("DELETE FROM change WHERE number <= ?1", [number - KEPT])?;
    Ok(())
}

/// Adds typing to the last change, if that is typing in the same place, in the
/// same one row, and began less than [`TYPING`] ago; says whether it did. A
/// change that has come to nothing is taken away.
fn extend(
    transaction: &Transaction<'_>,
    change: &Change,
    changed: &[ChangedRow],
    now: jiff::Timestamp,
) -> rusqlite::Result<bool> {
    let (Did::Write, [typed]) = (change.did, changed) else { return Ok(false) };
    let last = transaction
        .query_row(
            "SELECT number, at, action, place FROM change ORDER BY number DESC LIMIT 1",
            (),
            |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, String>(3)?,
                ))
            },
        )
        .optional()?;
    let Some((number, at, action, place)) = last else { return Ok(false) };
    let recent = at.parse::<jiff::Timestamp>().is_ok_and(|began| {
        // A clock that was set back says nothing of how long ago that was.
        (0..TYPING).contains(&(now.as_millisecond() - began.as_millisecond()))
    });
    if !recent || action != change.action() || place != change.place {
        return Ok(false);
    }
    let mut statement = transaction
        .prepare_cached("SELECT tbl, before, after FROM change_row WHERE change = ?1 LIMIT 2")?;
    let rows: Vec<(String, Option<Row>, Option<Row>)> = statement
        .query_map([number], |row| Ok((row.get(0)?, parsed(row.get(1)?)?, parsed(row.get(2)?)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let [(table, before, after)] = &rows[..] else { return Ok(false) };
    // What the last change left is what this one found: the same row.
    if *table != typed.table || after.is_none() || *after != typed.before {
        return Ok(false);
    }
    if *before == typed.after {
        transaction.execute("DELETE FROM change WHERE number = ?1", [number])?;
    } else {
        transaction.execute(
            "UPDATE change_row SET after = ?2 WHERE change = ?1",
            (number, json(&typed.after)),
        )?;
    }
    Ok(true)
}

fn json(row: &Option<Row>) -> Option<String> {
    row.as_ref().map(|row| serde_json::to_string(row).expect("a row is plain data"))
}

impl Project {
    /// What undo would undo, if anything. The beginning of the report cannot be undone.
    pub fn undoable(&self) -> Result<Option<Change>> {
        let found = next(&self.connection, Direction::Back).map_err(|error| self.failed(error))?;
        Ok(found.map(|(_, change)| change))
    }

    /// What redo would do again, if anything.
    pub fn redoable(&self) -> Result<Option<Change>> {
        let found =
            next(&self.connection, Direction::Forward).map_err(|error| self.failed(error))?;
        Ok(found.map(|(_, change)| change))
    }

    /// Undoes the last change and tells which it was; none if there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<Change>> {
        self.step(Direction::Back)
    }

    /// Does the last undone change again and tells which it was.
    pub fn redo(&mut self) -> Result<Option<Change>> {
        self.step(Direction::Forward)
    }

    fn step(&mut self, direction: Direction) -> Result<Option<Change>> {
        if let Access::Read(holder) = &self.access {
            return Err(Error::ReadOnly(holder.clone()));
        }
        let path = self.path.clone();
        let fail = |error| super::open::failure(&path, error);
        let transaction = self.connection.transaction().map_err(fail)?;
        let Some((number, change)) = next(&transaction, direction).map_err(fail)? else {
            return Ok(None);
        };
        apply(&transaction, number, direction).map_err(fail)?;
        transaction.commit().map_err(fail)?;
        Ok(Some(change))
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Back,
    Forward,
}

fn next(connection: &Connection, direction: Direction) -> rusqlite::Result<Option<(i64, Change)>> {
    let sql = match direction {
        Direction::Back => {
            "SELECT number, action, place FROM change WHERE undone = 0 AND action NOT IN ('begin', 'load') ORDER BY number DESC LIMIT 1"
        }
        Direction::Forward => {
            "SELECT number, action, place FROM change WHERE undone = 1 ORDER BY number LIMIT 1"
        }
    };
    let read = |row: &rusqlite::Row<'_>| {
        let action: String = row.get(1)?;
        let did = serde_json::from_value(action.into()).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(
                1,
                rusqlite::types::Type::Text,
                Box::new(error),
            )
        })?;
        Ok((row.get(0)?, Change { did, place: row.get(2)? }))
    };
    connection.query_row(sql, (), read).optional()
}

fn apply(transaction: &Transaction<'_>, number: i64, direction: Direction) -> rusqlite::Result<()> {
    let sql = match direction {
        Direction::Back => {
            "SELECT tbl, after, before FROM change_row WHERE change = ?1 ORDER BY ordinal DESC"
        }
        Direction::Forward => {
            "SELECT tbl, before, after FROM change_row WHERE change = ?1 ORDER BY ordinal"
        }
    };
    let mut statement = transaction.prepare(sql)?;
    let rows = statement.query_map([number], |row| {
        Ok((row.get::<_, String>(0)?, parsed(row.get(1)?)?, parsed(row.get(2)?)?))
    })?;
    for row in rows {
        let (table, from, to) = row?;
        rows::restore(transaction, &table, from.as_ref(), to.as_ref())?;
    }
    let undone = match direction {
        Direction::Back => 1,
        Direction::Forward => 0,
    };
    transaction.execute("UPDATE change SET undone = ?2 WHERE number = ?1", (number, undone))?;
    Ok(())
}

fn parsed(text: Option<String>) -> rusqlite::Result<Option<Row>> {
    text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}
