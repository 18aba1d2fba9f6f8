//! The zip file and what its parts are to each other.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::xml::{Space, Tree};
use super::{Excess, Limits, ReadError};

/// A package that has been opened.
pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    limits: Limits,
}

/// What a part refers to.
#[derive(Default)]
pub(super) struct Related(Vec<Relation>);

struct Relation {
    id: String,
    /// The last word of its type: `styles`, `hyperlink`, `footnotes`.
    kind: String,
    target: String,
    external: bool,
}

impl<'a> Package<'a> {
    /// Opens a package.
    pub fn open(bytes: &'a [u8], limits: Limits) -> Result<Package<'a>, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| ReadError::NotAPackage(error.to_string()))?;
        if zip.len() > limits.entries {
            return Err(ReadError::TooMuch(Excess::Entries));
        }
        Ok(Package { zip, limits })
    }

    /// The name of the main document.
    pub fn main_document(&mut self) -> Result<String, ReadError> {
        let related = self.related("")?;
        Ok(related.part("officeDocument").unwrap_or("word/document.xml").to_owned())
    }

    /// A part as a tree; none if there is no such part.
    pub fn tree(&mut self, name: &str) -> Result<Option<Tree>, ReadError> {
        match self.bytes(name)? {
            Some(bytes) => Tree::parse(name, &bytes, self.limits).map(Some),
            None => Ok(None),
        }
    }

    /// What a part refers to, or the package as a whole.
    pub fn related(&mut self, part: &str) -> Result<Related, ReadError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        let Some(tree) = self.tree(&format!("{folder}{slash}_rels/{file}.rels"))? else {
            return Ok(Related::default());
        };
        let relations = tree.root().children().filter_map(|relation| {
            let attribute = |name| relation.attribute(Space::None, name);
            let external = attribute("TargetMode") == Some("External");
            let target = attribute("Target")?;
            Some(Relation {
                id: attribute("Id")?.to_owned(),
                kind: attribute("Type")?.rsplit('/').next()?.to_owned(),
                target: if external { target.to_owned() } else { resolved(folder, target) },
                external,
            })
        });
        Ok(Related(relations.collect()))
    }

    /// The file's properties.
    pub fn core_properties(&mut self) -> Result<Option<Tree>, ReadError> {
        match self.related("")?.part("core-properties").map(str::to_owned) {
            Some(name) => self.tree(&name),
            None => Ok(None),
        }
    }

    fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let damaged = |detail: String| ReadError::Damaged { part: name.to_owned(), detail };
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(damaged(error.to_string())),
        };
        // What the entry says of its size is not believed.
        let mut bytes = Vec::new();
        file.take(self.limits.inflated + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| damaged(error.to_string()))?;
        if bytes.len() as u64 > self.limits.inflated {
            return Err(ReadError::TooMuch(Excess::Inflated));
        }
        Ok(Some(bytes))
    }
}

impl Related {
    /// The name of the part of a kind.
    pub fn part(&self, kind: &str) -> Option<&str> {
        let found = self.0.iter().find(|relation| relation.kind == kind && !relation.external);
        found.map(|relation| relation.target.as_str())
    }

    /// The address behind an id.
    pub fn address(&self, id: &str) -> Option<&str> {
        let found = self.0.iter().find(|relation| relation.id == id && relation.external);
        found.map(|relation| relation.target.as_str())
    }
}

/// A target as a name in the zip file.
fn resolved(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|part| !part.is_empty()).collect(),
    };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn targets_are_relative_to_their_part() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/docProps/core.xml"), "docProps/core.xml");
        assert_eq!(resolved("word", "../../../x.xml"), "x.xml");
    }
}
