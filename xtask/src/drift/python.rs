//! Facts out of Python: requests (`method='GET', url='/a', params={'page': page}`).

use super::published::{Published, PublishedOperation};

pub(super) fn read(text: &str, published: &mut Published) {
    for part in text.split("http_client.request(").skip(1) {
        let call = part.split("\n    def ").next().unwrap_or(part);
        let (Some(method), Some(path)) = (argument(call, "method"), argument(call, "url")) else { continue };
        let members = ["params", "json", "data"].iter().find_map(|name| dictionary(call, name)).unwrap_or_default();
        let mut operation = PublishedOperation::default();
        operation.members.extend(keys(members));
        published.operations.insert((method.to_uppercase(), path.to_owned()), operation);
    }
}

/// The text in quotes that an argument is given.
fn argument<'a>(call: &'a str, name: &str) -> Option<&'a str> {
    let given = call.split_once(&format!("{name}="))?.1.trim_start().trim_start_matches('f');
    let quote = given.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    given[1..].split(quote).next()
}

/// What stands in the braces that an argument is given.
fn dictionary<'a>(call: &'a str, name: &str) -> Option<&'a str> {
    let inside = call.split_once(&format!("{name}="))?.1.trim_start().strip_prefix('{')?;
    Some(&inside[..inside.find('}')?])
}

fn keys(dictionary: &str) -> impl Iterator<Item = String> {
    dictionary.split(',').filter_map(|entry| {
        let key = entry.split_once(':')?.0.trim();
        Some(key.strip_prefix(['\'', '"'])?.strip_suffix(['\'', '"'])?.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_with_their_members() {
        let mut published = Published::default();
        read(
            "def a(self):\n        return self.http_client.request(\n            method='GET',\n            url='/api/a',\n            \
             params={\n                'page': page,\n                'withPost': with_post,\n            },\n        )\n\n    def b(self):\n        \
             return self.http_client.request(method=\"post\", url=\"/api/b\", json={})\n\n    def c(self):\n        self.http_client.request(x)\n",
            &mut published,
        );
        let found: Vec<String> = published
            .operations
            .iter()
            .map(|((method, path), operation)| {
                format!("{method} {path} {}", operation.members.iter().cloned().collect::<Vec<_>>().join(","))
            })
            .collect();
        assert_eq!(found, ["GET /api/a page,withPost", "POST /api/b "]);
    }
}
