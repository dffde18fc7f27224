//! Values of one of several types as open enums.

use super::code::{Code, literal};
use super::properties::{Field, Presence, innermost, type_text};
use super::prose::{prose, quoted};
use crate::ir::{Lenience, Object, Schema, TypeRef, Union, UnionVariant};
use crate::passes::Plan;

pub(crate) fn write(code: &mut Code, union: &Union, plan: &Plan) {
    let name = &union.rust_name;
    write_enum(code, union, plan);
    write_union(code, union, plan);
    write_conversions(code, union, plan);
    code.block(format!("impl serde::Serialize for {name}"), |code| {
        code.block("fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>", |code| {
            write_serialize(code, union, plan);
        });
    });
    code.blank();
    code.doc(["A value that this version does not know may be anything, and is not shown."]);
    code.block(format!("impl std::fmt::Debug for {name}"), |code| {
        code.block("fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result", |code| {
            code.block("match self", |code| {
                for variant in &union.variants {
                    let variant_name = &variant.rust_name;
                    if matches!(innermost(plan, &variant.ty), TypeRef::Json) {
                        code.line(format!("Self::{variant_name}(_) => out.write_str(\"{variant_name}([redacted])\"),"));
                    } else {
                        code.line(format!("Self::{variant_name}(value) => std::fmt::Debug::fmt(value, out),"));
                    }
                }
                code.line("Self::Unknown(_) => out.write_str(\"Unknown([redacted])\"),");
            });
        });
    });
    code.blank();
    code.line(format!("wire::union!({name});"));
    code.blank();
    if plan.in_requests.contains(&union.name) {
        write_validation(code, union, plan);
    }
}

/// Each value writes itself, with the tag of its variant where it does not hold one.
fn write_serialize(code: &mut Code, union: &Union, plan: &Plan) {
    code.block("match self", |code| {
        for variant in &union.variants {
            let name = &variant.rust_name;
            if let Some((object, field, tag)) = untagged(variant, union, plan) {
                let function =
                    if object.others.is_some() { "serialize_tagged_with_others" } else { "serialize_tagged" };
                let (property, tag) = (literal(&field.property.name), literal(tag));
                let arm = format!("Self::{name}(value) if value.{}.is_none() => {{", field.ident);
                code.enclosed(&arm, "}", |code| {
                    code.line(format!("wire::{function}(&**value, {property}, {tag}, serializer)"));
                });
            }
            code.line(format!("Self::{name}(value) => serde::Serialize::serialize(value, serializer),"));
        }
        code.line("Self::Unknown(value) => serde::Serialize::serialize(value, serializer),");
    });
}

/// The property of a variant that may lack its tag, and the tag.
fn untagged<'a>(variant: &'a UnionVariant, union: &Union, plan: &'a Plan) -> Option<(&'a Object, Field<'a>, &'a str)> {
    let tag = variant.tags.first()?;
    let object = object_of(&variant.ty, plan)?;
    let property = object.properties.iter().find(|property| Some(&property.name) == union.tag.as_ref())?;
    let field = Field::new(property, plan, plan.in_requests.contains(&object.name));
    (field.presence == Presence::Optional).then_some((object, field, tag.as_str()))
}

fn write_enum(code: &mut Code, union: &Union, plan: &Plan) {
    let mut told = "The shape of a value decides which of them it is.".to_owned();
    if let Some(tag) = &union.tag {
        told = format!("The property {} decides which of them a value is.", quoted(tag));
    }
    code.doc([
        union.description.as_deref().map_or_else(|| format!("One of the types of {}.", quoted(&union.name)), prose),
        format!("{told} Open: a value that is none of them is kept in `Unknown` and sent back unchanged."),
    ]);
    code.alias(&union.name, &union.rust_name);
    code.line("#[derive(Clone, PartialEq)]");
    code.line("#[non_exhaustive]");
    code.block(format!("pub enum {}", union.rust_name), |code| {
        for variant in &union.variants {
            code.doc([variant_sentence(variant, plan)]);
            code.line(format!("{}({}),", variant.rust_name, held(variant, plan)));
        }
        code.doc(["A value that this version of the crate does not know."]);
        code.line("Unknown(wire::Value),");
    });
    code.blank();
}

fn variant_sentence(variant: &UnionVariant, plan: &Plan) -> String {
    match (plan.resolve(&variant.ty), variant.tags.as_slice()) {
        (TypeRef::Named(name), []) => format!("The schema {}.", quoted(name)),
        (TypeRef::Named(name), tags) => {
            let tags: Vec<String> = tags.iter().map(|tag| quoted(tag)).collect();
            format!("The schema {}, tagged {}.", quoted(name), tags.join(", "))
        }
        _ => format!("As `{}`.", type_text(&variant.ty, plan, "")),
    }
}

fn write_union(code: &mut Code, union: &Union, plan: &Plan) {
    code.block(format!("impl wire::Union for {}", union.rust_name), |code| {
        code.line(format!("const NAME: &'static str = {};", literal(&union.name)));
        if let Some(tag) = &union.tag {
            code.line(format!("const TAG: Option<&'static str> = Some({});", literal(tag)));
        }
        code.enclosed("const VARIANTS: &'static [wire::Variant] = &[", "];", |code| {
            for variant in &union.variants {
                let tags: Vec<String> = variant.tags.iter().map(|tag| literal(tag)).collect();
                code.enclosed("wire::Variant {", "},", |code| {
                    code.line(format!("tags: &[{}],", tags.join(", ")));
                    write_shape(code, &variant.ty, plan);
                });
            }
        });
        code.blank();
        code.block("fn read(index: usize, value: &wire::Value) -> Option<Self>", |code| {
            code.block("match index", |code| {
                for (index, variant) in union.variants.iter().enumerate() {
                    code.line(format!("{index} => wire::variant(value).map(Self::{}),", variant.rust_name));
                }
                code.line("_ => None,");
            });
        });
        code.blank();
        code.block("fn unknown(value: wire::Value) -> Self", |code| code.line("Self::Unknown(value)"));
    });
    code.blank();
}

fn write_shape(code: &mut Code, ty: &TypeRef, plan: &Plan) {
    let Some(object) = object_of(ty, plan) else {
        code.line(format!("shape: {},", shape(ty, plan)));
        return;
    };
    if object.properties.is_empty() {
        code.line("shape: wire::Shape::Members(&[]),");
        return;
    }
    code.enclosed("shape: wire::Shape::Members(&[", "]),", |code| {
        for property in &object.properties {
            let field = Field::new(property, plan, plan.in_requests.contains(&object.name));
            let required = field.must_be_present() && !plan.api.missing_required_is_empty;
            let bends = property.lenience != Lenience::Exact || *plan.resolve(&property.ty) == TypeRef::Timestamp;
            let shape = if bends { "wire::Shape::Any".to_owned() } else { shape(&property.ty, plan) };
            code.line(format!("({}, {shape}, {required}),", literal(&property.name)));
        }
    });
}

/// What a value of the type looks like, without a look into objects.
fn shape(ty: &TypeRef, plan: &Plan) -> String {
    let shape = match plan.resolve(ty) {
        TypeRef::String | TypeRef::Timestamp | TypeRef::PlainText | TypeRef::Bytes => "Text".to_owned(),
        TypeRef::Integer | TypeRef::Unsigned => "Whole".to_owned(),
        TypeRef::OrNull(inner) => return shape(inner, plan),
        TypeRef::Number => "Number".to_owned(),
        TypeRef::Boolean => "Flag".to_owned(),
        TypeRef::Json => "Any".to_owned(),
        TypeRef::File => "Map(&wire::Shape::Any)".to_owned(),
        TypeRef::List(item) => format!("List(&{})", shape(item, plan)),
        TypeRef::Map(value) => format!("Map(&{})", shape(value, plan)),
        TypeRef::Named(name) => match plan.api.schemas.get(name) {
            Some(Schema::Enum(set)) => {
                let values: Vec<String> = set.values.iter().map(|(value, _)| literal(value)).collect();
                format!("Texts(&[{}])", values.join(", "))
            }
            Some(Schema::IntEnum(set)) => {
                let values: Vec<String> = set.values.iter().map(i64::to_string).collect();
                format!("Wholes(&[{}])", values.join(", "))
            }
            Some(Schema::Object(_)) => "Map(&wire::Shape::Any)".to_owned(),
            _ => "Any".to_owned(),
        },
    };
    format!("wire::Shape::{shape}")
}

/// From each type that only one variant has.
fn write_conversions(code: &mut Code, union: &Union, plan: &Plan) {
    let texts: Vec<String> = union.variants.iter().map(|variant| type_text(&variant.ty, plan, "")).collect();
    for (variant, text) in union.variants.iter().zip(&texts) {
        if texts.iter().filter(|other| *other == text).count() > 1 {
            continue;
        }
        let value = if is_boxed(variant, plan) { "Box::new(value)" } else { "value" };
        code.block(format!("impl From<{text}> for {}", union.rust_name), |code| {
            code.block(format!("fn from(value: {text}) -> Self"), |code| {
                code.line(format!("Self::{}({value})", variant.rust_name));
            });
        });
        code.blank();
        if *plan.resolve(&variant.ty) == TypeRef::String {
            code.block(format!("impl From<&str> for {}", union.rust_name), |code| {
                code.block("fn from(value: &str) -> Self", |code| {
                    code.line(format!("Self::{}(value.to_owned())", variant.rust_name));
                });
            });
            code.blank();
        }
    }
}

fn write_validation(code: &mut Code, union: &Union, plan: &Plan) {
    let checked: Vec<&UnionVariant> = union.variants.iter().filter(|variant| is_checked(&variant.ty, plan)).collect();
    code.block(format!("impl validate::Validate for {}", union.rust_name), |code| {
        if checked.is_empty() {
            code.line("fn check(&self, _at: &mut validate::Checker<'_>) {}");
            return;
        }
        code.block("fn check(&self, at: &mut validate::Checker<'_>)", |code| {
            code.block("match self", |code| {
                for variant in &checked {
                    code.line(format!("Self::{}(value) => validate::Validate::check(value, at),", variant.rust_name));
                }
                code.line("_ => {}");
            });
        });
    });
    code.blank();
}

/// What a variant holds: objects and unions in a box, so that a value stays small and a union may hold itself.
fn held(variant: &UnionVariant, plan: &Plan) -> String {
    let text = type_text(&variant.ty, plan, "");
    if is_boxed(variant, plan) { format!("Box<{text}>") } else { text }
}

fn is_boxed(variant: &UnionVariant, plan: &Plan) -> bool {
    match plan.resolve(&variant.ty) {
        TypeRef::Named(name) => matches!(plan.api.schemas.get(name), Some(Schema::Object(_) | Schema::Union(_))),
        _ => false,
    }
}

/// Whether the type is one that checks itself.
pub(crate) fn is_checked(ty: &TypeRef, plan: &Plan) -> bool {
    match plan.resolve(ty) {
        TypeRef::OrNull(inner) => is_checked(inner, plan),
        TypeRef::Named(name) => matches!(plan.api.schemas.get(name), Some(Schema::Object(_) | Schema::Union(_))),
        _ => false,
    }
}

fn object_of<'a>(ty: &'a TypeRef, plan: &'a Plan) -> Option<&'a Object> {
    match plan.resolve(ty) {
        TypeRef::Named(name) => plan.api.object(name),
        _ => None,
    }
}
