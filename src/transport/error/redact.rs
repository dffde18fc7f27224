//! What a service or proxy sends is shown only if it looks like what it should be: anything else may quote a person.

/// The longest text of a service that is printed.
const LONGEST: usize = 128;

/// The largest code that is printed; those that are documented have four digits.
const LARGEST_CODE: u64 = 999_999;

/// An id of a request, if it can be nothing else: letters, digits and a few signs, and no telephone or social security
/// number, which have neither letters nor the length of an id.
pub(crate) fn request_id(text: &str) -> Option<&str> {
    let is_id =
        text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/=".contains(&byte));
    let is_number = text.len() < 16 && !text.bytes().any(|byte| byte.is_ascii_alphabetic());
    Some(text).filter(|_| is_id && !is_number)
}

/// A code of a service, if it can be nothing else: a longer number may be that of a person.
pub(crate) fn code(number: i64) -> Option<i64> {
    Some(number).filter(|number| number.unsigned_abs() <= LARGEST_CODE)
}

/// The media type without its parameters.
pub(crate) fn media_type(text: &str) -> Option<&str> {
    let essence = text.split(';').next().unwrap_or_default().trim();
    let is_token = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-+.".contains(&byte))
    };
    let (kind, subtype) = essence.split_once('/')?;
    let is_known = ["application", "text", "image", "audio", "video", "font", "multipart", "message", "model"]
        .iter()
        .any(|known| kind.eq_ignore_ascii_case(known));
    Some(essence).filter(|_| is_known && is_token(subtype) && essence.len() <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_shown_and_numbers_of_people_are_not() {
        for id in [
            "r-7",
            "6f1d2c3e-0000-4000-8000-1234567890ab",
            "Root=1-67891233-abcdef012345678912345678",
            "1234567890123456",
        ] {
            assert_eq!(request_id(id), Some(id));
        }
        for text in [
            "+12065550177",
            "12065550177",
            "123-45-6789",
            "mara@example.com",
            "Mara Okafor",
            "a\nb",
            "ид",
            &"a".repeat(129),
        ] {
            assert_eq!(request_id(text), None, "{text}");
        }
    }

    #[test]
    fn codes_are_shown_and_longer_numbers_are_not() {
        assert_eq!([8003, -7, 999_999].map(code), [Some(8003), Some(-7), Some(999_999)]);
        for number in [1_000_000, 12_065_550_177, i64::MIN, i64::MAX] {
            assert_eq!(code(number), None, "{number}");
        }
    }

    #[test]
    fn media_types_lose_what_is_behind_them() {
        assert_eq!(media_type("application/problem+json; charset=utf-8"), Some("application/problem+json"));
        assert_eq!(media_type("text/html;for=+12065550177"), Some("text/html"));
        for text in ["", "text", "text/", "mara/okafor", "text/+12065550177 x", "text/a@b"] {
            assert_eq!(media_type(text), None, "{text}");
        }
    }
}
