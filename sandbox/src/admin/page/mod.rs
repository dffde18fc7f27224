//! The status page: one document without scripts and without resources of other hosts.

mod deliveries;
mod html;
mod render;

pub(super) use render::render;
