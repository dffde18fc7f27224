//! Facts out of TypeScript: types (`export type X = { .. }`, enums in a namespace of the same name), zod schemas
//! (`X$inboundSchema = z.object({ .. })`, which have the names on the wire), and requests (`method`, `url` or path).
//!
//! This reads what generators write, not the whole language: what it does not know it passes over.

mod syntax;

use std::collections::{BTreeMap, BTreeSet};

use super::published::{Published, PublishedMember, PublishedOperation, PublishedType};
use syntax::{balanced, is_word, leading_word, literals, official, quoted, split, without_comments, words};

/// Reads sources; the flag says whether a file holds operations of the API.
pub(super) fn read(sources: &[(bool, String)], published: &mut Published) {
    let mut types: BTreeMap<String, PublishedType> = BTreeMap::new();
    let mut roots = BTreeSet::new();
    for (is_client, source) in sources {
        let text = without_comments(source);
        read_types(&text, &mut types);
        if *is_client {
            roots.extend(words(&text).map(|word| official(word).to_owned()));
            read_operations(&text, published);
        }
    }
    // What operations lead to; a package may have types of other services as well.
    let mut open: Vec<String> = roots.into_iter().collect();
    while let Some(name) = open.pop() {
        if let Some(ty) = types.remove(&name) {
            open.extend(ty.refers_to.iter().cloned());
            published.types.insert(name, ty);
        }
    }
}

fn read_operations(text: &str, published: &mut Published) {
    for (at, _) in text.match_indices("method:") {
        let Some(method) = quoted(&text[at + "method:".len()..]) else { continue };
        // The path stands beside the method, or in the call that builds it.
        let start = text[..at].rfind("url:").filter(|url| at - url < 200 && !text[*url..at].contains('}'));
        let after = text[at..].find("url:").filter(|url| *url < 200).map(|url| at + url);
        let path = match start.or(after) {
            Some(url) => quoted(&text[url + "url:".len()..]),
            None => text.rfind("pathToFunc(\"/").and_then(|call| quoted(&text[call..])),
        };
        let Some(path) = path.filter(|path| path.starts_with('/')) else { continue };
        published.operations.insert((method.to_uppercase(), template(&path)), PublishedOperation::default());
    }
}

/// `/a/${id}` is `/a/{id}`, and what follows a question mark is no path.
fn template(path: &str) -> String {
    path.split('?').next().unwrap_or(path).replace("${", "{")
}

fn read_types(text: &str, types: &mut BTreeMap<String, PublishedType>) {
    let enums = read_enums(text);
    for (at, keyword) in text.match_indices("export type ").chain(text.match_indices("export interface ")) {
        let rest = &text[at + keyword.len()..];
        let name = leading_word(rest);
        if name.is_empty() || name.contains('$') {
            continue;
        }
        let Some(body) = rest[name.len()..].trim_start().trim_start_matches('=').trim_start().strip_prefix('{') else {
            continue;
        };
        let mut ty = PublishedType::default();
        for member in split(balanced(body), &[';', '\n']) {
            let Some((key, value)) = member.split_once(':') else { continue };
            let optional = key.trim_end().ends_with('?');
            let key = key.trim().trim_end_matches('?').trim_start_matches("readonly ").trim_matches(['\'', '"']);
            if key.is_empty() || key.contains(|c: char| c.is_whitespace() || c == '[') {
                continue;
            }
            let mut values = literals(value);
            if let Some(set) = value.split_once('.').and_then(|(_, member)| enums.get(leading_word(member))) {
                values.extend(set.iter().cloned());
            }
            ty.refers_to.extend(words(value).map(str::to_owned));
            ty.members.insert(key.to_owned(), PublishedMember { required: !optional, values });
        }
        types.entry(name.to_owned()).or_insert(ty);
    }
    read_schemas(text, types);
}

/// Schemas say what is on the wire, so they count more than types.
fn read_schemas(text: &str, types: &mut BTreeMap<String, PublishedType>) {
    for (at, _) in text.match_indices("$inboundSchema") {
        let name = text[..at].rsplit(|c: char| !is_word(c)).next().unwrap_or_default();
        let head = &text[at..];
        let (Some(assigned), Some(object)) = (head.find("= z"), head.find("z.object({")) else { continue };
        if object > assigned + 12 || head[..assigned].contains(';') {
            continue;
        }
        let mut ty = PublishedType::default();
        for member in split(balanced(&head[object + "z.object({".len()..]), &[',']) {
            let Some((key, value)) = member.split_once(':') else { continue };
            let optional = [".optional()", ".nullish()", ".default("].iter().any(|mark| value.contains(mark));
            let key = key.trim().trim_matches(['\'', '"']);
            ty.refers_to.extend(words(value).map(|word| official(word).to_owned()));
            ty.members.insert(key.to_owned(), PublishedMember { required: !optional, values: literals(value) });
        }
        types.insert(name.to_owned(), ty);
    }
}

/// Values of the enums in a file, by the enum's name.
fn read_enums(text: &str) -> BTreeMap<&str, BTreeSet<String>> {
    let mut enums: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (at, keyword) in text.match_indices("export enum ") {
        let rest = &text[at + keyword.len()..];
        let name = leading_word(rest);
        if let Some(body) = rest[name.len()..].trim_start().strip_prefix('{') {
            enums.insert(name, literals(balanced(body)));
        }
    }
    enums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(client: &str, types: &str) -> Published {
        let mut published = Published::default();
        read(&[(true, client.to_owned()), (false, types.to_owned())], &mut published);
        published
    }

    #[test]
    fn types_with_enums_and_unions_are_read() {
        let client = "import { Pet } from './Pet';\nreturn this.http.request({\n  method: \"POST\",\n  url: \"/pets\",\n data });";
        let types = "/* export type No = { a: string } */\nexport type Pet = {\n  /** a; b */\n  name: string;\n  kind?: Pet.kind;\n  \
                     size:\n    | 'big'\n    | 'small';\n  owner?: Array<Person>;\n}\nexport namespace Pet {\n export enum kind { CAT = 'cat', DOG = 'dog' }\n}\n\
                     export type Person = { 'first-name'?: string; inner: { a: string; b: number } };\nexport type Other = { x: string };";
        let published = published(client, types);
        assert_eq!(published.operations.keys().collect::<Vec<_>>(), [&("POST".to_owned(), "/pets".to_owned())]);
        assert_eq!(published.types.keys().collect::<Vec<_>>(), ["Person", "Pet"]);
        let pet = &published.types["Pet"].members;
        let shown: Vec<String> = pet
            .iter()
            .map(|(name, member)| {
                format!("{name} {} {}", member.required, member.values.iter().cloned().collect::<Vec<_>>().join("|"))
            })
            .collect();
        assert_eq!(shown, ["kind false cat|dog", "name true ", "owner false ", "size true big|small"]);
        assert_eq!(published.types["Person"].members.keys().collect::<Vec<_>>(), ["first-name", "inner"]);
    }

    #[test]
    fn schemas_have_the_names_on_the_wire() {
        let client = "const path = pathToFunc(\"/v3/{id}/look\")();\nvalue => components.Ask$outboundSchema.parse(value);\n{ method: \"GET\", baseURL: x }";
        let types = "export type Ask = { clientId: string };\nexport const Ask$inboundSchema: z.ZodType<\n  Ask,\n  z.ZodTypeDef,\n  unknown\n> = z.object({\n  \
                     client_id: z.string(),\n  kind: z.enum([\"a\", \"b\"]).optional(),\n  part: z.lazy(() => Part$inboundSchema).optional(),\n}).transform((v) => { return v; });\n\
                     export const Part$inboundSchema: z.ZodType<Part, z.ZodTypeDef, unknown> = z.object({ x: z.number().int() });";
        let published = published(client, types);
        assert!(published.operations.contains_key(&("GET".to_owned(), "/v3/{id}/look".to_owned())));
        let ask = &published.types["Ask"].members;
        assert_eq!(ask.keys().collect::<Vec<_>>(), ["client_id", "kind", "part"]);
        assert!(ask["client_id"].required && !ask["kind"].required);
        assert_eq!(ask["kind"].values.iter().collect::<Vec<_>>(), ["a", "b"]);
        assert!(published.types["Part"].members["x"].required);
    }

    #[test]
    fn no_prefix_of_a_source_makes_reading_panic() {
        let text = "export type A = { a?: 'x' | B.c; } /* c */ export enum c { D = 'd' } A$inboundSchema = z.object({ a: z.string() }) method: `GET`, url: '/a/${b}?c'";
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            published(&text[..end], &text[end..]);
        }
    }
}
