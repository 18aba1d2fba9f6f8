//! Pictures kept inside the file.

use rusqlite::OptionalExtension;

use super::{Project, Tx};
use crate::document::{Image, ImageFormat};
use crate::error::{Error, Result};

impl Project {
    /// The picture of an id.
    pub fn image(&self, id: &str) -> Result<Image> {
        let found = self
            .connection
            .prepare_cached("SELECT format, width, height, bytes FROM image WHERE id = ?1")
            .and_then(|mut statement| {
                statement
                    .query_row([id], |row| {
                        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                    })
                    .optional()
            })
            .map_err(|error| self.failed(error))?;
        let (format, width, height, bytes) =
            found.ok_or_else(|| Error::UnknownItem(id.to_owned()))?;
        let format = format_named(&format).ok_or_else(|| Error::Damaged {
            path: self.path.clone(),
            detail: format!("picture format {format}"),
        })?;
        Ok(Image { id: id.to_owned(), format, width, height, bytes })
    }

    /// The ids of all pictures, sorted.
    pub fn image_ids(&self) -> Result<Vec<String>> {
        self.connection
            .prepare("SELECT id FROM image ORDER BY id")
            .and_then(|mut statement| statement.query_map((), |row| row.get(0))?.collect())
            .map_err(|error| self.failed(error))
    }
}

impl Tx<'_> {
    /// Keeps a picture, which must have been checked and re-encoded. The same
    /// picture twice is kept once. Undo does not remove it.
    pub fn add_image(&mut self, image: &Image) -> Result<()> {
        self.connection()
            .execute(
                "INSERT OR IGNORE INTO image (id, format, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
                (&image.id, image.format.extension(), image.width, image.height, &image.bytes),
            )
            .map_err(|error| self.failed(error))?;
        Ok(())
    }
}

pub(super) fn format_named(extension: &str) -> Option<ImageFormat> {
    [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Svg]
        .into_iter()
        .find(|format| format.extension() == extension)
}
