//! The goldens of the generator (`codegen/tests/golden`), compiled against the real library.

/// A golden, with the client that its methods belong to.
macro_rules! golden {
    ($($case:ident),* $(,)?) => { $(
        pub(crate) mod $case {
            #[cfg(feature = "client")]
            pub struct Client;

            #[cfg(feature = "client")]
            impl Client {
                pub(super) fn call<'a, P, T>(
                    &'a self,
                    operation: &'static identity_apis::operation::Operation,
                    _path: &[(&'static str, &'a str)],
                    _parameters: &'a P,
                ) -> identity_apis::transport::Call<'a, P, T> {
                    panic!("{} is there to compile, not to be called", operation.id)
                }

                pub(super) fn call_optional<'a, P, T>(
                    &'a self,
                    operation: &'static identity_apis::operation::Operation,
                    _path: &[(&'static str, &'a str)],
                    _body: Option<&'a P>,
                ) -> identity_apis::transport::Call<'a, Option<&'a P>, T> {
                    panic!("{} is there to compile, not to be called", operation.id)
                }
            }

            include!(concat!("../../codegen/tests/golden/", stringify!($case), "/expected/mod.rs"));
        }
    )* };
}

golden!(types_only);

#[cfg(feature = "client")]
golden!(
    responses,
    any_names,
    closest_names,
    bodies,
    conditions,
    counters,
    defaults,
    deprecated,
    descriptions,
    envelope,
    free_form,
    groups_all,
    groups_one,
    keywords,
    lenient,
    lists,
    missing_required_empty,
    missing_required_error,
    names,
    null_elements,
    nullable,
    int_enums,
    one_way,
    additional_properties,
    parameter_styles,
    parameters,
    mixed_parameters,
    path_templates,
    privacy,
    prose,
    recursion,
    response_media,
    rules,
    tagged,
    unions,
    value_sets,
);

#[cfg(all(feature = "client", feature = "schemars"))]
golden!(schemars);

#[cfg(all(feature = "client", feature = "schemars"))]
golden!(features);

#[cfg(all(feature = "client", feature = "patterns"))]
golden!(constraints);

/// Pregenerated source without a selection is all of it.
#[cfg(all(feature = "client", feature = "schemars"))]
#[allow(unexpected_cfgs)]
mod everything {
    golden!(pregenerated);
}

/// A golden with a client of its own.
#[cfg(feature = "client")]
pub(crate) mod own_client {
    include!("../../codegen/tests/golden/own_client/expected/mod.rs");
}

#[cfg(feature = "checks")]
golden!(checks);

/// Every directory of goldens is compiled above.
#[test]
fn goldens_are_all_compiled() {
    let source = include_str!("goldens.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/codegen/tests/golden")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let listed = source.contains(&format!("    {name},\n"))
            || source.contains(&format!("golden!({name})"))
            || source.contains(&format!("golden/{name}/"));
        assert!(listed, "codegen/tests/golden/{name} is not compiled by tests/codegen/goldens.rs");
    }
}
