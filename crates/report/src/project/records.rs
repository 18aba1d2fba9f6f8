//! Records: what is entered once and placed in the text by reference. One
//! table holds all kinds, each row a record as JSON.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{RECORD, row};
use super::{Project, Tx};
use crate::check::Dismissal;
use crate::check::requirements::Exemption;
use crate::error::{Error, Result};
use crate::exhibits::Exhibit;
use crate::metrics::Metric;
use crate::metrics::catalogue::Listed;
use crate::money::MoneyLine;
use crate::pictures::Picture;
use crate::promises::Promise;
use crate::sources::{Complaints, Evidence, Inspection, Link, Theme};
use crate::terms::OwnTerm;

/// A kind of record.
pub trait Record: Serialize + DeserializeOwned {
    /// The name of the kind in the file. Permanent.
    const KIND: &'static str;
    /// The permanent id among its kind.
    fn id(&self) -> &str;
}

/// Names the kinds once: their types, their names in the file, and the lists
/// that hold them.
macro_rules! records {
    ($($(#[$doc:meta])* $list:ident: $type:ident.$id:ident as $kind:literal,)*) => {
        $(impl Record for $type {
            const KIND: &'static str = $kind;
            fn id(&self) -> &str {
                &self.$id
            }
        })*

        /// All records of a report, each kind in its order.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
        #[serde(default, deny_unknown_fields)]
        pub struct Records {
            $($(#[$doc])* pub $list: Vec<$type>,)*
        }

        /// One record of any kind.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "kind", content = "value")]
        #[expect(clippy::large_enum_variant, reason = "there is one at a time")]
        pub enum AnyRecord {
            $($(#[$doc])* #[serde(rename = $kind)] $type($type),)*
        }

        impl Project {
            /// All records of the report.
            pub fn all_records(&self) -> Result<Records> {
                Ok(Records { $($list: self.records()?,)* })
            }
        }

        impl Tx<'_> {
            /// Enters all these records, each kind in its order.
            pub fn put_records(&mut self, records: &Records) -> Result<()> {
                $(for (position, record) in records.$list.iter().enumerate() {
                    self.put_record(record, position)?;
                })*
                Ok(())
            }

            /// Enters a record of any kind, or replaces the one with its id.
            pub fn put_any(&mut self, record: &AnyRecord) -> Result<()> {
                match record {
                    $(AnyRecord::$type(record) => self.keep_record(record),)*
                }
            }

            /// Puts the records of the kind with this name in the order of
            /// these ids. An unknown kind is an error.
            pub fn order_any(&mut self, all: &Records, kind: &str, ids: &[String]) -> Result<()> {
                match kind {
                    $($kind => self.order_records(&all.$list, ids),)*
                    other => Err(Error::UnknownItem(other.to_owned())),
                }
            }
        }

        impl Records {
            /// Every record as plain data, with the name of its kind and its id.
            pub(super) fn each(&self) -> Vec<(&'static str, String, serde_json::Value)> {
                let mut each = Vec::new();
                $(each.extend(self.$list.iter().map(|it| {
                    ($kind, it.$id.clone(), serde_json::to_value(it).expect("plain data"))
                }));)*
                each
            }

            /// The ids of each kind, for finding what stands twice.
            pub(super) fn ids(&self) -> Vec<(&'static str, Vec<String>)> {
                vec![$(($kind, self.$list.iter().map(|it| it.$id.clone()).collect()),)*]
            }
        }
    };
}

records! {
    /// Measures with their values.
    metrics: Metric.code as "metric",
    /// What may be measured, as catalogues that were read in have it.
    listed: Listed.code as "listed-metric",
    /// Lines of income and expenditure.
    money: MoneyLine.id as "money",
    /// Priorities, last year's and this year's.
    promises: Promise.id as "promise",
    /// Pictures.
    pictures: Picture.id as "picture",
    /// Documents elsewhere.
    links: Link.id as "link",
    /// What the council knows, and how.
    evidence: Evidence.id as "evidence",
    /// Inspections and reviews.
    inspections: Inspection.id as "inspection",
    /// Numbers of complaints and representations.
    complaints: Complaints.id as "complaints",
    /// What complaints were about.
    themes: Theme.id as "theme",
    /// The council's own terms.
    terms: OwnTerm.id as "term",
    /// Tables and charts of all these.
    exhibits: Exhibit.id as "exhibit",
    /// Findings that were looked at and may stand.
    dismissals: Dismissal.key as "dismissal",
    /// Requirements that do not concern the report.
    exemptions: Exemption.requirement as "exemption",
}

impl Project {
    /// The records of a kind, in their order.
    pub fn records<R: Record>(&self) -> Result<Vec<R>> {
        let rows: Vec<(String, String)> = self
            .connection
            .prepare_cached("SELECT id, value FROM record WHERE kind = ?1 ORDER BY position, id")
            .and_then(|mut statement| {
                statement.query_map((R::KIND,), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
            })
            .map_err(|error| self.failed(error))?;
        let read = |(id, value): (String, String)| {
            serde_json::from_str(&value).map_err(|error| Error::Damaged {
                path: self.path.clone(),
                detail: format!("{} {id}: {error}", R::KIND),
            })
        };
        rows.into_iter().map(read).collect()
    }
}

impl Tx<'_> {
    /// Enters a record at a position among its kind, or replaces the one with its id.
    pub fn put_record<R: Record>(&mut self, record: &R, position: usize) -> Result<()> {
        let value = serde_json::to_string(record).expect("a record is plain data");
        self.put(&RECORD, row! { kind: R::KIND, id: record.id(), position: position, value: value })
    }

    /// Enters a record after all others of its kind, or replaces the one with
    /// its id where it stands.
    pub fn keep_record<R: Record>(&mut self, record: &R) -> Result<()> {
        let place: i64 = self
            .connection()
            .query_row(
                "SELECT coalesce(
                     (SELECT position FROM record WHERE kind = ?1 AND id = ?2),
                     (SELECT max(position) + 1 FROM record WHERE kind = ?1),
                     0)",
                (R::KIND, record.id()),
                |row| row.get(0),
            )
            .map_err(|error| self.failed(error))?;
        self.put_record(record, usize::try_from(place).unwrap_or_default())
    }

    /// Removes a record. Passages that refer to it stay and show nothing.
    pub fn remove_record(&mut self, kind: &str, id: &str) -> Result<()> {
        self.remove(&RECORD, &row! { kind: kind, id: id })
    }

    /// Puts the records of a kind in the order of these ids; those not named
    /// follow as they were.
    pub fn order_records<R: Record>(&mut self, all: &[R], ids: &[String]) -> Result<()> {
        let place = |record: &&R| ids.iter().position(|id| id == record.id()).unwrap_or(ids.len());
        let mut ordered: Vec<&R> = all.iter().collect();
        ordered.sort_by_key(place);
        ordered.iter().enumerate().try_for_each(|(at, record)| self.put_record(*record, at))
    }
}
