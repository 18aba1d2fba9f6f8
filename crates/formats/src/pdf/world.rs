//! All that the template can see: itself, the document, its pictures and our
//! fonts. No disk, no network, no packages, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};

use super::data::Data;
use crate::fonts;

/// How every report looks. It holds no words: those come with the data.
const TEMPLATE: &str = include_str!("../../../../assets/styles/report.typ");

/// The files of one compilation.
pub(super) struct World {
    template: Source,
    files: Vec<(FileId, Bytes)>,
}

impl World {
    /// The world of one document.
    pub(super) fn new(data: Data) -> World {
        let report = Bytes::new(data.report.to_string().into_bytes());
        let pictures = data
            .pictures
            .into_iter()
            .enumerate()
            .map(|(index, bytes)| (file_id(&picture_name(index)), Bytes::new(bytes)));
        World {
            template: Source::new(file_id("report.typ"), TEMPLATE.to_owned()),
            files: std::iter::once((file_id("report.json"), report)).chain(pictures).collect(),
        }
    }
}

/// The name under which the template finds a picture. A number and not the
/// picture's own id: the typesetter keeps every name it ever met.
pub(super) fn picture_name(index: usize) -> String {
    format!("picture-{index}")
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our own file names are valid");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
            // Cells that head a row are not yet among the stable features.
            let features = [Feature::A11yExtras].into_iter().collect();
            LazyHash::new(Library::builder().with_features(features).build())
        });
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        static BOOK: LazyLock<LazyHash<FontBook>> =
            LazyLock::new(|| LazyHash::new(FontBook::from_fonts(fonts::typesetting())));
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(file, _)| *file == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::typesetting().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use typst::World as _;

    use super::*;

    #[test]
    fn the_template_sees_the_report_and_its_pictures_and_nothing_else() {
        let data = Data { report: serde_json::json!({ "a": 1 }), pictures: vec![vec![1, 2, 3]] };
        let world = World::new(data);
        assert_eq!(world.file(file_id("report.json")).unwrap().as_slice(), br#"{"a":1}"#);
        assert_eq!(world.file(file_id(&picture_name(0))).unwrap().as_slice(), [1, 2, 3]);
        for name in ["picture-1", "report.typ", "etc/passwd"] {
            assert_eq!(world.file(file_id(name)), Err(FileError::AccessDenied), "{name}");
        }
        assert!(world.source(file_id("other.typ")).is_err());
        assert_eq!(world.today(None), None);
    }
}
