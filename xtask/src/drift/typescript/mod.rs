//! Facts out of TypeScript: types (`export type X = { .. }`, enums in a namespace of the same name), zod schemas
//! (`X$inboundSchema = z.object({ .. })`, which have the names on the wire), and requests with their query parameters.
//!
//! This reads what generators write, not the whole language: what it does not know it passes over.

mod requests;
mod syntax;
mod types;

use std::collections::BTreeSet;

use super::published::Published;
use syntax::{without_comments, without_imports, without_suffix, words};
use types::Types;

/// A file of a package.
pub(super) struct Source {
    pub(super) role: Role,
    pub(super) text: String,
}

/// What a file is to the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Operations.
    Client,
    /// Types in which the SDK hands over parameters, body and response. They are not on the wire themselves, and may have
    /// the name of a type that is.
    Envelope,
    /// Types on the wire.
    Model,
}

/// Reads sources.
pub(super) fn read(sources: &[Source], published: &mut Published) {
    let texts: Vec<(Role, String)> =
        sources.iter().map(|source| (source.role, without_comments(&source.text))).collect();
    let (mut models, mut envelopes) = (Types::new(), Types::new());
    for (role, text) in &texts {
        types::read(text, if *role == Role::Envelope { &mut envelopes } else { &mut models });
    }
    // What operations lead to; a package may have types of other services as well.
    let mut open = BTreeSet::new();
    for (_, text) in texts.iter().filter(|(role, _)| *role == Role::Client) {
        requests::read(text, &envelopes, published);
        for name in words(&without_imports(text)).map(without_suffix) {
            open.insert(name.to_owned());
            open.extend(envelopes.get(name).into_iter().flat_map(|envelope| envelope.refers_to.iter().cloned()));
        }
    }
    while let Some(name) = open.pop_first() {
        if let Some(ty) = models.remove(&name) {
            open.extend(ty.refers_to.iter().cloned());
            published.types.insert(name, ty);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(client: &str, types: &str) -> Published {
        let mut published = Published::default();
        let source = |role, text: &str| Source { role, text: text.to_owned() };
        read(&[source(Role::Client, client), source(Role::Model, types)], &mut published);
        published
    }

    #[test]
    fn types_with_enums_and_unions_are_read() {
        let client = "import { Pet } from './Pet';\nimport type {\n  Other,\n} from './Other';\nfeed(pet: Pet) { return this.http.request({\n  method: \"POST\",\n  url: \"/pets\",\n data }); }";
        let types = "/* export type No = { a: string } */\nexport type Pet = {\n  /** a; b */\n  name: string;\n  kind?: Pet.kind;\n  \
                     size:\n    | 'big'\n    | 'small';\n  owner?: Array<Person>;\n}\nexport namespace Pet {\n export enum kind { CAT = 'cat', DOG = 'dog' }\n}\n\
                     export type Person = { 'first-name'?: string; inner: { a: string; b: number } };\nexport type Other = { x: string };";
        let published = published(client, types);
        assert_eq!(published.operations.keys().collect::<Vec<_>>(), [&("POST".to_owned(), "/pets".to_owned())]);
        assert_eq!(published.types.keys().collect::<Vec<_>>(), ["Person", "Pet"]);
        let pet = &published.types["Pet"].properties;
        let shown: Vec<String> = pet
            .iter()
            .map(|(name, property)| {
                format!(
                    "{name} {} {}",
                    property.required == Some(true),
                    property.values.iter().cloned().collect::<Vec<_>>().join("|")
                )
            })
            .collect();
        assert_eq!(shown, ["kind false cat|dog", "name true ", "owner false ", "size true big|small"]);
        assert_eq!(published.types["Person"].properties.keys().collect::<Vec<_>>(), ["first-name", "inner"]);
    }

    #[test]
    fn schemas_have_the_names_on_the_wire() {
        let client = "const path = pathToFunc(\"/v3/{id}/look\")();\nvalue => components.Ask$outboundSchema.parse(value);\n{ method: \"GET\", baseURL: x }";
        let types = "export type Ask = { clientId: string };\nexport const Ask$inboundSchema: z.ZodType<\n  Ask,\n  z.ZodTypeDef,\n  unknown\n> = z.object({\n  \
                     client_id: z.string(),\n  kind: z.enum([\"a\", \"b\"]).optional(),\n  part: z.lazy(() => Part$inboundSchema).optional(),\n}).transform((v) => { return v; });\n\
                     export const Part$inboundSchema: z.ZodType<Part, z.ZodTypeDef, unknown> = z.object({ x: z.number().int() });";
        let published = published(client, types);
        assert!(published.operations.contains_key(&("GET".to_owned(), "/v3/{id}/look".to_owned())));
        let ask = &published.types["Ask"].properties;
        assert_eq!(ask.keys().collect::<Vec<_>>(), ["client_id", "kind", "part"]);
        assert_eq!((ask["client_id"].required, ask["kind"].required), (Some(true), Some(false)));
        assert_eq!(ask["kind"].values.iter().collect::<Vec<_>>(), ["a", "b"]);
        assert!(published.types["Part"].properties["x"].required == Some(true));
    }

    #[test]
    fn no_prefix_of_a_source_makes_reading_panic() {
        let text = "export type A = { a?: 'x' | B.c; } /* c */ export enum c { D = 'd' } A$inboundSchema = z.object({ a: z.string() }) method: `GET`, url: '/a/${b}?c'";
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            published(&text[..end], &text[end..]);
        }
    }
}
