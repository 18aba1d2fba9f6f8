//! The packs as we ship them, to compare the copy in a file with.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use crate::pack::{self, Pack};

static PACKS: LazyLock<BTreeMap<&'static str, OnceLock<Pack>>> =
    LazyLock::new(|| pack::SHIPPED.iter().map(|id| (*id, OnceLock::new())).collect());

/// The pack of this id as we ship it; none if it is somebody else’s.
pub(super) fn shipped(id: &str) -> Option<&'static Pack> {
    let (id, pack) = PACKS.get_key_value(id)?;
    Some(pack.get_or_init(|| pack::load_shipped(id)))
}
