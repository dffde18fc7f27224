//! Facts out of Python: requests (`method='GET', url='/a', params={'page': page}`).

use std::collections::BTreeMap;

use super::published::{Published, PublishedOperation, PublishedProperty};

pub(super) fn read(text: &str, published: &mut Published) {
    for part in text.split("http_client.request(").skip(1) {
        let call = part.split("\n    def ").next().unwrap_or(part);
        let (Some(method), Some(path)) = (argument(call, "method"), argument(call, "url")) else { continue };
        let parameters = match dictionary(call, "params") {
            Some(query) => Some(keys(query).map(|name| (name, PublishedProperty::default())).collect()),
            None => (!call.contains("params=")).then(BTreeMap::new),
        };
        let body = ["json", "data"].iter().find_map(|name| dictionary(call, name)).unwrap_or_default();
        let operation = PublishedOperation { parameters, body: keys(body).collect() };
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
    fn requests_are_read_with_query_and_body() {
        let mut published = Published::default();
        read(
            "def a(self):\n        return self.http_client.request(\n            method='GET',\n            url='/api/a',\n            \
             params={\n                'page': page,\n                'withPost': with_post,\n            },\n        )\n\n    def b(self):\n        \
             return self.http_client.request(method=\"post\", url=\"/api/b\", json={'name': name})\n\n    def c(self):\n        \
             self.http_client.request(x)\n\n    def d(self):\n        self.http_client.request(method='GET', url='/api/d', params=query)\n",
            &mut published,
        );
        let found: Vec<String> = published
            .operations
            .iter()
            .map(|((method, path), operation)| {
                let query = operation.parameters.as_ref().map(|query| query.keys().collect::<Vec<_>>());
                format!("{method} {path} {query:?} {:?}", operation.body)
            })
            .collect();
        assert_eq!(
            found,
            ["GET /api/a Some([\"page\", \"withPost\"]) {}", "GET /api/d None {}", "POST /api/b Some([]) {\"name\"}"]
        );
    }
}
