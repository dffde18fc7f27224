//! Media types: which of them are JSON, forms, text, or bytes.

use openapiv3::{Content, MediaType};

use super::Media;
use super::location::Location;
use super::node::sorted;
use crate::Error;

/// How a body of that type is written and read.
pub(super) fn media_of(content_type: &str) -> Media {
    let name = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match name.as_str() {
        "application/json" | "text/json" | "*/*" | "application/*" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "multipart/form-data" => Media::Multipart,
        name if name.ends_with("+json") => Media::Json,
        name if name.starts_with("text/") => Media::Text,
        _ => Media::Bytes,
    }
}

/// The content of a body: the JSON one if there is one, else a form, else the first by name.
pub(super) fn choose_media_type(content: &Content) -> Option<(&str, &MediaType)> {
    let rank = |name: &str| match (name, media_of(name)) {
        ("application/json", _) => 0,
        (_, Media::Json) => 1,
        (_, Media::Form) => 2,
        (_, Media::Multipart) => 3,
        (_, Media::Text) => 4,
        (_, Media::Bytes) => 5,
    };
    sorted(content).into_iter().min_by_key(|(name, _)| (rank(name), *name))
}

/// The type as it is written into a request: a range stands for what is sent.
pub(super) fn concrete_media_type(content_type: &str, at: &Location<'_>) -> Result<String, Error> {
    let media = media_of(content_type);
    if !content_type.contains('*') {
        let usable = content_type.contains('/') && content_type.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        return if usable {
            Ok(content_type.to_owned())
        } else {
            Err(at.error(format!("`{content_type}` is not a media type"), "correct it in the overlay"))
        };
    }
    Ok(match media {
        Media::Json => "application/json",
        Media::Text => "text/plain",
        _ => "application/octet-stream",
    }
    .to_owned())
}
