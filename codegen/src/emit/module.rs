//! The file that pulls the others in.

use super::code::{Code, literal};
use super::prose::prose_line;
use crate::Options;
use crate::ir::Schema;
use crate::passes::Plan;

pub(crate) fn text(plan: &Plan, options: &Options, type_files: &[String], client_files: &[String]) -> String {
    let runtime = &options.runtime;
    let include = |code: &mut Code, file: &str| {
        if options.in_out_dir {
            code.line(format!("include!(concat!(env!(\"OUT_DIR\"), \"/{}/{file}.rs\"));", options.module));
        } else {
            code.line(format!("include!(\"{file}.rs\");"));
        }
    };
    let mut code = Code::new();
    code.doc([format!(
        "Request and response types of {}, document version {}.",
        prose_line(&plan.api.title),
        prose_line(&plan.api.version)
    )]);
    // The code that reads and writes a retired type has to name it.
    code.line("#[allow(deprecated)]");
    code.block("pub mod types", |code| {
        code.line("#[allow(unused_imports)]");
        code.line(format!("use {runtime}::{{validate, wire}};"));
        code.line("#[allow(unused_imports)]");
        code.line("use wire::{Object as _, OpenEnum as _};");
        let others = |schema: &Schema| matches!(schema, Schema::IntEnum(_) | Schema::Union(_));
        if plan.api.schemas.values().any(others) {
            code.line("#[allow(unused_imports)]");
            code.line("use wire::{OpenNumber as _, Union as _};");
        }
        code.blank();
        for file in type_files {
            include(code, file);
        }
    });
    code.blank();
    code.doc([format!(
        "Operations of {}, document version {}: method, path and what a caller has to know.",
        prose_line(&plan.api.title),
        prose_line(&plan.api.version)
    )]);
    code.line("#[allow(deprecated)]");
    code.block("pub mod operations", |code| {
        code.line(format!("use {runtime}::operation;"));
        code.blank();
        include(code, "operations");
    });
    if options.registry {
        code.blank();
        registry(&mut code, plan, options);
    }
    if options.client {
        code.blank();
        code.line("#[allow(clippy::allow_attributes)]");
        code.block("mod methods", |code| {
            // A selection may have no operation at all.
            code.line("#[allow(unused_imports)]");
            code.line("use super::{Client, operations, types};");
            code.line("#[allow(unused_imports)]");
            code.line(format!("use {runtime}::{{transport, wire}};"));
            code.blank();
            for file in client_files {
                include(code, &format!("client_{file}"));
            }
        });
    }
    code.finish()
}

/// A macro that hands every type and its official name to another macro.
fn registry(code: &mut Code, plan: &Plan, options: &Options) {
    code.line("#[doc(hidden)]");
    code.line("#[macro_export]");
    code.block(format!("macro_rules! __each_type_of_{}", options.module), |code| {
        code.enclosed("($callback:ident) => {", "};", |code| {
            code.enclosed("$callback! {", "}", |code| {
                code.enclosed("objects {", "}", |code| {
                    for object in plan.api.objects() {
                        code.line(format!("({}, {}),", object.rust_name, literal(&object.name)));
                    }
                });
                code.enclosed("enums {", "}", |code| {
                    for set in plan.api.enums() {
                        code.line(format!("({}, {}),", set.rust_name, literal(&set.name)));
                    }
                });
            });
        });
    });
}
