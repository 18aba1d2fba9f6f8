//! The elements and attributes a drawing may have.

/// What draws, groups or colours. Whatever is not named here does not come in.
const ELEMENTS: [&str; 21] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "symbol",
    "text",
    "tspan",
    "use",
];

/// What would have been seen, had it been taken.
const SEEN: [&str; 9] = [
    "animate",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "filter",
    "foreignObject",
    "image",
    "set",
    "video",
];

/// Measures, colours and letters.
const ATTRIBUTES: [&str; 99] = [
    "alignment-baseline",
    "baseline-shift",
    "class",
    "clip-path",
    "clip-rule",
    "clipPathUnits",
    "color",
    "cx",
    "cy",
    "d",
    "direction",
    "display",
    "dominant-baseline",
    "dx",
    "dy",
    "fill",
    "fill-opacity",
    "fill-rule",
    "font-family",
    "font-size",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-weight",
    "fr",
    "fx",
    "fy",
    "gradientTransform",
    "gradientUnits",
    "height",
    "href",
    "id",
    "image-rendering",
    "isolation",
    "kerning",
    "lengthAdjust",
    "letter-spacing",
    "marker-end",
    "marker-mid",
    "marker-start",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "mask",
    "mask-type",
    "maskContentUnits",
    "maskUnits",
    "mix-blend-mode",
    "offset",
    "opacity",
    "orient",
    "overflow",
    "paint-order",
    "patternContentUnits",
    "patternTransform",
    "patternUnits",
    "points",
    "preserveAspectRatio",
    "r",
    "refX",
    "refY",
    "rotate",
    "rx",
    "ry",
    "shape-rendering",
    "spreadMethod",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "style",
    "text-anchor",
    "text-decoration",
    "text-rendering",
    "textLength",
    "transform",
    "transform-origin",
    "unicode-bidi",
    "vector-effect",
    "version",
    "viewBox",
    "visibility",
    "white-space",
    "width",
    "word-spacing",
    "writing-mode",
    "x",
    "x1",
    "x2",
    "xml:space",
    "y",
    "y1",
    "y2",
];

/// The element of a name, if it may come in.
pub(super) fn element(name: &str) -> Option<&'static str> {
    ELEMENTS.into_iter().find(|known| *known == name)
}

/// Whether an element that may not come in would have been seen.
pub(super) fn is_seen(name: &str) -> bool {
    SEEN.contains(&name)
}

/// The attribute of a name, if it may come in. Of those with a prefix only two
/// draw anything: `xlink:href` and `xml:space`.
pub(super) fn attribute(name: &str, prefixed: bool) -> Option<&'static str> {
    match (name, prefixed) {
        ("href", _) => Some("href"),
        ("space", true) => Some("xml:space"),
        (_, true) => None,
        (name, false) => {
            ATTRIBUTES.into_iter().find(|known| *known == name && !known.contains(':'))
        }
    }
}

/// Whether an address is of something in the drawing itself.
pub(super) fn is_within(address: &str) -> bool {
    address.trim().starts_with('#')
}

/// Whether every `url(…)` in a value is of something in the drawing itself. A
/// backslash could spell another word than is seen.
pub(super) fn refers_within(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let addresses = value.split("url(").skip(1);
    !value.contains('\\')
        && !value.contains("javascript:")
        && addresses
            .into_iter()
            .all(|rest| is_within(rest.trim_start().trim_start_matches(['"', '\''])))
}
