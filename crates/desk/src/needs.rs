//! What a section needs: the guidance beside the text. Never exported.

use report::Result;
use report::document::{Block, markdown};
use report::lang::Text;
use report::pack::{self, Force, Welsh};
use report::project::Project;
use serde::Serialize;
use ts_rs::TS;

use crate::contents::{Aim, aim};
use crate::page::text;

/// What a section needs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Needs {
    /// The length aimed at.
    pub aim: Option<Aim>,
    /// What to write about.
    pub prompts: Vec<Prompt>,
    /// The quality standards that apply, in every official wording.
    pub standards: Vec<Standard>,
    /// The data items the guidance suggests.
    pub data: Vec<DataItem>,
    /// Questions an officer may have, with their answers.
    pub topics: Vec<Topic>,
    /// The example case studies.
    pub examples: Vec<Example>,
    /// Where the heading itself comes from.
    pub source: Vec<String>,
}

/// Something to write about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Prompt {
    /// The permanent id.
    pub id: String,
    /// How strongly the source asks for it.
    pub force: Force,
    /// The question it helps to answer: `iii`.
    pub question: Option<String>,
    /// What is asked.
    pub text: Text,
    /// Where.
    pub source: Vec<String>,
    /// Whether the officer has ticked it.
    pub ticked: bool,
}

/// A quality standard.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Standard {
    /// The permanent id.
    pub id: String,
    /// Its wordings, the printed one first.
    pub wordings: Vec<Worded>,
}

/// One official wording.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Worded {
    /// The wording.
    pub text: Text,
    /// Whether its Welsh is known to be official.
    pub welsh: Welsh,
    /// Where.
    pub source: Vec<String>,
}

/// A suggested data item.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DataItem {
    /// Its code: `AD/013`.
    pub code: String,
    /// Its title.
    pub title: Text,
    /// Where it is suggested.
    pub source: Vec<String>,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Topic {
    /// The permanent id.
    pub id: String,
    /// The question.
    pub question: Text,
    /// The answer in English.
    #[ts(type = "TextBlock[]")]
    pub en: Vec<Block>,
    /// The answer in Welsh.
    #[ts(type = "TextBlock[]")]
    pub cy: Vec<Block>,
    /// Where.
    pub source: Vec<String>,
}

/// An example case study.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Example {
    /// The permanent id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// The story in English.
    #[ts(type = "TextBlock[]")]
    pub en: Vec<Block>,
    /// The story in Welsh.
    #[ts(type = "TextBlock[]")]
    pub cy: Vec<Block>,
    /// Where.
    pub source: Vec<String>,
}

/// What a section of the pack needs, with what the officer has ticked.
pub fn needs(project: &Project, section: &pack::Section) -> Result<Needs> {
    let pack = project.pack();
    let ticked = project.ticked()?;
    let offered = |sections: &[String]| sections.iter().any(|id| id == "*" || *id == section.id);
    Ok(Needs {
        aim: aim(section),
        prompts: section
            .prompts
            .iter()
            .map(|prompt| Prompt {
                id: prompt.id.clone(),
                force: prompt.force,
                question: prompt.question.clone(),
                text: text(&prompt.text),
                source: prompt.source.clone(),
                ticked: ticked.contains(&prompt.id),
            })
            .collect(),
        standards: pack.standards_of(&section.id).map(standard).collect(),
        data: section
            .data
            .iter()
            .map(|item| DataItem {
                code: item.metric.clone(),
                title: pack
                    .metrics
                    .iter()
                    .find(|metric| metric.code == item.metric)
                    .map_or_else(|| both(&item.metric), |metric| text(&metric.title)),
                source: item.source.clone(),
            })
            .collect(),
        topics: pack.topics.iter().filter(|it| offered(&it.sections)).map(topic).collect(),
        examples: pack.examples.iter().filter(|it| offered(&it.sections)).map(example).collect(),
        source: section.source.clone(),
    })
}

/// Every question and answer of the pack, for Help.
pub fn topics(project: &Project) -> Vec<Topic> {
    project.pack().topics.iter().map(topic).collect()
}

fn standard(standard: &pack::Standard) -> Standard {
    let printed = standard.printed();
    let mut wordings: Vec<&pack::StandardWording> = standard.wording.iter().collect();
    wordings.sort_by_key(|wording| Some(*wording) != printed);
    Standard {
        id: standard.id.clone(),
        wordings: wordings
            .into_iter()
            .map(|it| Worded {
                text: text(&it.text),
                welsh: it.text.welsh,
                source: it.source.clone(),
            })
            .collect(),
    }
}

fn topic(topic: &pack::Topic) -> Topic {
    Topic {
        id: topic.id.clone(),
        question: text(&topic.question),
        en: markdown::read(&topic.answer.en),
        cy: markdown::read(&topic.answer.cy),
        source: topic.source.clone(),
    }
}

fn example(example: &pack::Example) -> Example {
    Example {
        id: example.id.clone(),
        title: text(&example.title),
        en: markdown::read(&example.text.en),
        cy: markdown::read(&example.text.cy),
        source: example.source.clone(),
    }
}

fn both(text: &str) -> Text {
    Text { en: text.to_owned(), cy: text.to_owned() }
}
