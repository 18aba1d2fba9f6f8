//! How far each section is, as the officer says. Never guessed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{PROGRESS, row};
use super::{Project, Tx};
use crate::error::{Error, Result};
use crate::lang::Lang;

/// How far a section is in a language.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has said anything.
    #[default]
    NotStarted,
    /// It is being written.
    InProgress,
    /// It is ready.
    Ready,
}

impl Project {
    /// The state of every section that is not “not started”.
    pub fn progress(&self) -> Result<BTreeMap<(String, Lang), State>> {
        let rows: Vec<(String, String, String)> = self
            .connection
            .prepare_cached("SELECT section, lang, state FROM progress")
            .and_then(|mut statement| {
                statement.query_map((), |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?.collect()
            })
            .map_err(|error| self.failed(error))?;
        let damaged = || Error::Damaged { path: self.path.clone(), detail: "progress".into() };
        rows.into_iter()
            .map(|(section, lang, state)| {
                let lang = Lang::parse(&lang).ok_or_else(damaged)?;
                let state = serde_json::from_value(state.into()).map_err(|_| damaged())?;
                Ok(((section, lang), state))
            })
            .collect()
    }
}

impl Tx<'_> {
    /// Sets how far a section is in a language.
    pub fn set_progress(&mut self, section: &str, lang: Lang, state: State) -> Result<()> {
        let key = row! { section: section, lang: lang.code() };
        match state {
            State::NotStarted => self.remove(&PROGRESS, &key),
            State::InProgress | State::Ready => {
                let state = serde_json::to_value(state).expect("a plain enum");
                self.put(&PROGRESS, row! { section: section, lang: lang.code(), state: state })
            }
        }
    }
}
