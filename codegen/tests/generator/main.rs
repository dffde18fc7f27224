//! The generator as a whole: what it emits, what it rejects, and that neither depends on chance.

mod api_surface;
mod determinism;
mod extensions;
mod goldens;
mod json_schema;
mod junk;
mod keywords;
mod packages;
mod patterns;
mod rejected;
mod replacements;
mod size;
mod support;
