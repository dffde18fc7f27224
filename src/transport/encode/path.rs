//! Paths: the template of an operation, expanded with its parameters.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::value::RawValue;

use super::encode_errors::EncodeErrors;
use super::pointer;
use super::styles::Shape;
use crate::operation::{Encoding, Location, Part, Style, parts};
use crate::transport::encode::raw_object::RawObject;
use crate::validation::Rule;

const PATH_VALUE: Rule = Rule::custom("path.value", "", "paths of the document");

/// The values of the parameters of a path.
pub(crate) struct PathValues<'a> {
    /// The values that are text, by name.
    pub(crate) texts: &'a [(&'a str, Cow<'a, str>)],
    /// The lists and objects, as a JSON object.
    pub(crate) structured: Option<&'a RawValue>,
}

/// Writes the path as it is in a URL. No value can end its segment or, where a segment has several parameters, be mistaken
/// for the text between them.
pub(crate) fn path<'t>(
    template: &'t str,
    encoding: &Encoding,
    values: &PathValues<'_>,
    errors: &mut EncodeErrors,
) -> Cow<'t, str> {
    if !template.contains('{') {
        return Cow::Borrowed(template);
    }
    let structured = RawObject::parse(values.structured.map_or(b"{}", |text| text.get().as_bytes()));
    let mut written = String::with_capacity(template.len().saturating_add(32));
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            written.push('/');
        }
        let segment = Segment { encoding, parts: parts(segment), texts: values.texts, structured: &structured };
        segment.write(&mut written, errors);
    }
    Cow::Owned(written)
}

/// One segment of a path.
struct Segment<'a> {
    encoding: &'a Encoding,
    parts: Vec<Part<'a>>,
    texts: &'a [(&'a str, Cow<'a, str>)],
    structured: &'a RawObject<'a>,
}

impl Segment<'_> {
    fn write(&self, out: &mut String, errors: &mut EncodeErrors) {
        let start = out.len();
        let errors_before = errors.count();
        let mut last = None;
        for part in &self.parts {
            match *part {
                Part::Literal(text) => out.push_str(text),
                Part::Parameter(name) => {
                    last = Some(name);
                    self.write_value(name, out, errors);
                }
            }
        }
        if errors.count() > errors_before {
            return;
        }
        // Such a segment would be taken for a step between directories by everything that handles URLs.
        let dots = out.get(start..).unwrap_or_default().replace("%2E", ".");
        if let Some(name) = last.filter(|_| matches!(dots.as_str(), "" | "." | "..")) {
            reject(name, "leaves a segment of the path empty, or makes it `.` or `..`; give the id", errors);
        }
    }

    fn write_value(&self, name: &str, out: &mut String, errors: &mut EncodeErrors) {
        let text = self.texts.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        let shape = match text {
            Some(text) => Some(Shape::Text(Cow::Borrowed(text))),
            None => self.structured.get(name).and_then(Shape::of),
        };
        let encoding = self.encoding.parameter(Location::Path, name);
        let (style, explode) = encoding.map_or((Style::Simple, false), |known| (known.style, known.explode));
        let shape = match self.structured.get(name) {
            Some(json) if style == Style::Json => Some(Shape::Text(Cow::Borrowed(json.get()))),
            _ => shape,
        };
        let Some(shape) = shape else { return reject(name, "has no value; give one", errors) };
        // `.` and `..` are no ids, whatever stands around them.
        if let Shape::Text(text) = &shape
            && style == Style::Simple
            && matches!(&**text, "" | "." | "..")
        {
            return reject(name, "is empty or not an id; give the id", errors);
        }
        let mut delimiters = self.delimiters();
        if style == Style::Label {
            delimiters.push(b'.');
        }
        let row = |shape: Shape<'_>| -> Vec<String> {
            shape.into_row().iter().map(|text| encoded(text, &delimiters)).collect()
        };
        let pairs = |members: &[(String, Cow<'_, str>)]| -> Vec<String> {
            let pair = |(name, value): &(String, Cow<'_, str>)| {
                let (name, value) = (encoded(name, &delimiters), encoded(value, &delimiters));
                if style == Style::Matrix && value.is_empty() { name } else { format!("{name}={value}") }
            };
            members.iter().map(pair).collect()
        };
        match (style, shape) {
            (Style::Label, Shape::Object(members)) if explode => prefixed('.', &pairs(&members), out),
            (Style::Label, shape) if explode => prefixed('.', &row(shape), out),
            (Style::Label, shape) => joined_after(".", &row(shape), out),
            (Style::Matrix, Shape::Object(members)) if explode => prefixed(';', &pairs(&members), out),
            (Style::Matrix, shape) if explode => {
                let named = |value: String| if value.is_empty() { name.to_owned() } else { format!("{name}={value}") };
                prefixed(';', &row(shape).into_iter().map(named).collect::<Vec<_>>(), out);
            }
            (Style::Matrix, shape) => match row(shape).as_slice() {
                [only] if only.is_empty() => prefixed(';', &[name.to_owned()], out),
                row => joined_after(&format!(";{name}="), row, out),
            },
            (_, Shape::Object(members)) if explode => joined_after("", &pairs(&members), out),
            (_, shape) => joined_after("", &row(shape), out),
        }
    }

    /// Returns the first byte of each literal text after a parameter of the segment. If no value contains it, there is only
    /// one way to split the segment.
    fn delimiters(&self) -> Vec<u8> {
        let is_label = |name| {
            let encoding = self.encoding.parameter(Location::Path, name);
            encoding.is_some_and(|known| known.style == Style::Label)
        };
        let behind = self.parts.windows(2).filter_map(|two| match two {
            [Part::Parameter(_), Part::Literal(text)] => text.bytes().next(),
            [Part::Parameter(_), Part::Parameter(next)] if is_label(next) => Some(b'.'),
            _ => None,
        });
        behind.collect()
    }
}

fn reject(name: &str, problem: &str, errors: &mut EncodeErrors) {
    errors.add(PATH_VALUE, &pointer::member(name), &format!("the path parameter `{name}` {problem}"));
}

fn prefixed(prefix: char, texts: &[String], out: &mut String) {
    for text in texts {
        out.push(prefix);
        out.push_str(text);
    }
}

/// Writes a list after a prefix. An empty list is nothing, without the prefix.
fn joined_after(prefix: &str, texts: &[String], out: &mut String) {
    if !texts.is_empty() {
        out.push_str(prefix);
        out.push_str(&texts.join(","));
    }
}

/// Percent-encodes everything except the unreserved characters of RFC 3986, and of these the delimiters as well.
fn encoded(text: &str, delimiters: &[u8]) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        let unreserved = byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
        if unreserved && !delimiters.contains(&byte) {
            written.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{ParameterEncoding, match_template};

    fn encoding(parameters: &[ParameterEncoding]) -> Encoding {
        Encoding { parameters: Box::leak(parameters.into()), ..Encoding::DEFAULT }
    }

    fn written(template: &str, texts: &[(&str, &str)]) -> Option<String> {
        let texts: Vec<_> = texts.iter().map(|(name, value)| (*name, Cow::Borrowed(*value))).collect();
        let mut errors = EncodeErrors::default();
        let path = path(template, &Encoding::DEFAULT, &PathValues { texts: &texts, structured: None }, &mut errors);
        errors.into_result(path.into_owned()).ok()
    }

    #[test]
    fn path_value_cannot_leave_its_segment() {
        assert_eq!(
            written("/v3/identity/{proveId}/activate", &[("proveId", "a/../b?c#d%2F")]).as_deref(),
            Some("/v3/identity/a%2F..%2Fb%3Fc%23d%252F/activate")
        );
        assert_eq!(
            written("/v3/{number}/lookup", &[("number", "+12065550100")]).as_deref(),
            Some("/v3/%2B12065550100/lookup")
        );
        assert_eq!(written("/p/{a}/{b}", &[("a", "{b}"), ("b", "x y")]).as_deref(), Some("/p/%7Bb%7D/x%20y"));
    }

    #[test]
    fn path_parameter_can_be_a_part_of_its_segment() {
        let hold = |id| written("/parcels/{id}:hold", &[("id", id)]);
        assert_eq!(hold("p-7").as_deref(), Some("/parcels/p-7:hold"));
        assert_eq!(hold("a:hold").as_deref(), Some("/parcels/a%3Ahold:hold"));
        let label = |id, format| written("/labels/{id}.{format}", &[("id", id), ("format", format)]);
        assert_eq!(label("L9", "pdf").as_deref(), Some("/labels/L9.pdf"));
        assert_eq!(label("a.b", "tar.gz").as_deref(), Some("/labels/a%2Eb.tar%2Egz"));
        assert_eq!(
            written("/v{n}/x-{a}-{b}", &[("n", "1"), ("a", "1-2"), ("b", "3")]).as_deref(),
            Some("/v1/x-1%2D2-3")
        );
        for (template, values) in [
            ("/labels/{a}.{b}", [("a", "x.y"), ("b", "z.")]),
            ("/labels/{a}--{b}end", [("a", "x--y"), ("b", "ende")]),
            ("/l{a}/{b}:x", [("a", "ll"), ("b", ":x:x")]),
        ] {
            let path = written(template, &values).unwrap();
            let read = match_template(template, &path).unwrap();
            let read: Vec<_> = read
                .into_iter()
                .map(|(name, value)| (name, percent_encoding::percent_decode_str(value).decode_utf8_lossy()))
                .collect();
            assert_eq!(read, values.map(|(name, value)| (name, Cow::Borrowed(value))), "{path}");
        }
    }

    #[test]
    fn path_value_that_is_no_id_is_rejected() {
        for (template, values) in [
            ("/p/{a}", vec![("a", "")]),
            ("/p/{a}", vec![("a", ".")]),
            ("/p/{a}", vec![("a", "..")]),
            ("/p/{a}:hold", vec![("a", "")]),
            ("/p/{a}:hold", vec![("a", "..")]),
            ("/p/{a}{b}", vec![("a", "x"), ("b", ".")]),
            ("/p/.{a}", vec![("a", ".")]),
            ("/p/{a}", vec![("b", "x")]),
        ] {
            assert_eq!(written(template, &values), None, "{template} {values:?}");
        }
        assert_eq!(written("/p/{a}", &[("a", "...")]).as_deref(), Some("/p/..."));
    }

    #[test]
    fn path_that_becomes_a_step_between_directories_is_rejected() {
        let label = ParameterEncoding {
            location: Location::Path,
            name: "a",
            style: Style::Label,
            explode: true,
            allow_reserved: false,
        };
        for (template, value, fits) in
            [("/p/{a}", "\"\"", false), ("/p/{a}", "\".\"", false), ("/p/{a}", "[]", false), ("/p/x{a}", "\"\"", true)]
        {
            let text = format!("{{\"a\":{value}}}");
            let structured = serde_json::from_str(&text).ok();
            let mut errors = EncodeErrors::default();
            path(template, &encoding(&[label]), &PathValues { texts: &[], structured }, &mut errors);
            assert_eq!(errors.into_result(()).is_ok(), fits, "{template} {value}");
        }
    }

    /// The examples of OpenAPI's own table of styles.
    #[test]
    fn path_is_that_of_the_specification() {
        let table: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/protocol/parameter-styles.json")).unwrap();
        let mut seen = 0;
        for row in table["path"].as_array().unwrap() {
            let text = |name: &str| row[name].as_str().unwrap();
            let style = match text("style") {
                "simple" => Style::Simple,
                "label" => Style::Label,
                "matrix" => Style::Matrix,
                other => panic!("{other}"),
            };
            let explode = row["explode"].as_bool().unwrap();
            let color =
                ParameterEncoding { location: Location::Path, name: "color", style, explode, allow_reserved: false };
            let parameters = format!("{{\"color\":{}}}", text("value"));
            let structured = serde_json::from_str(&parameters).ok();
            let mut errors = EncodeErrors::default();
            let values = PathValues { texts: &[], structured };
            let path = path("/x{color}", &encoding(&[color]), &values, &mut errors);
            assert_eq!(errors.into_result(path.strip_prefix("/x").unwrap()), Ok(text("written")), "{row}");
            seen += 1;
        }
        assert!(seen >= 22, "{seen} rows");
    }
}
