//! The files of the folder, each written once under a name of its own.

use report::document::Image;

use super::ExportFile;

/// The files so far.
#[derive(Default)]
pub(super) struct Files {
    pages: Vec<ExportFile>,
    pictures: Vec<ExportFile>,
}

impl Files {
    /// Adds a page, or answers no if there is one of that name.
    pub fn add_page(&mut self, path: String, text: String) -> bool {
        let new = self.pages.iter().all(|page| page.path != path);
        self.pages.push(ExportFile { path, bytes: text.into_bytes() });
        new
    }

    /// Adds a picture of the report and gives its path for `src`.
    pub fn add_image(&mut self, image: &Image) -> String {
        self.add_picture(&image.id, image.format.extension(), image.bytes.clone())
    }

    /// Adds a picture under a name made from `stem`, unless the same bytes are
    /// there under that name already, and gives its path for `src`.
    pub fn add_picture(&mut self, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
        let stem = safe_name(stem);
        let mut path = format!("images/{stem}.{extension}");
        let mut count = 1;
        while let Some(same) = self.pictures.iter().find(|picture| picture.path == path) {
            if same.bytes == bytes {
                return path;
            }
            count += 1;
            path = format!("images/{stem}-{count}.{extension}");
        }
        self.pictures.push(ExportFile { path: path.clone(), bytes });
        path
    }

    /// All files in order: pages, style sheet, pictures.
    pub fn finish(self, sheet: String) -> Vec<ExportFile> {
        let sheet = ExportFile { path: "style.css".to_owned(), bytes: sheet.into_bytes() };
        let mut files = self.pages;
        files.push(sheet);
        files.extend(self.pictures);
        files
    }
}

/// A name that is a plain file name everywhere: lower-case letters, digits and
/// hyphens. Case is dropped because Windows and macOS do not tell `A` from `a`.
fn safe_name(stem: &str) -> String {
    let name: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .take(80)
        .collect();
    let name = name.trim_matches('-');
    // Hyphens alone are no name, and Windows reserves names such as “con”.
    if name.len() < 4 { format!("picture-{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_never_leaves_its_folder_or_replaces_another() {
        let mut files = Files::default();
        assert_eq!(files.add_picture("../../Etc/passwd", "png", vec![1]), "images/etc-passwd.png");
        assert_eq!(files.add_picture("etc/passwd", "png", vec![1]), "images/etc-passwd.png");
        assert_eq!(files.add_picture("etc/passwd", "png", vec![2]), "images/etc-passwd-2.png");
        assert_eq!(files.add_picture("con", "png", vec![3]), "images/picture-con.png");
        assert_eq!(files.add_picture("…", "svg", vec![4]), "images/picture-.svg");
        assert_eq!(files.finish(String::new()).len(), 5);
    }
}
