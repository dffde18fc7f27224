//! Guides: how to use the crate, one page per subject.
//!
//! The pages are the Markdown files of `docs/`, and their examples are tests. The module exists in the documentation alone.
//!
//! **Start**
//!
//! - [`getting_started`] starts with an empty crate and ends with the first response.
//! - [`features`] lists the Cargo features and the feature groups of GenAuth.
//! - [`migrating`] maps the official SDKs of both services to this crate.
//!
//! **Calls**
//!
//! - [`authentication`] describes where credentials and tokens come from, and how they are kept.
//! - [`retries_and_timeouts`] describes the lifecycle of a call: retries, timeouts, connections, limits.
//! - [`errors`] lists the errors and what to do about each.
//! - [`reliability`] lists the measured result of every kind of failure.
//! - [`requests_and_responses`] describes checks before sending, tolerant decoding, telemetry and undocumented endpoints.
//! - [`tls_and_proxies`] describes certificates, proxies and your own HTTP client.
//! - [`synchronous`] shows calls from synchronous programs, and several calls at the same time.
//!
//! **Services**
//!
//! - [`flows`] describes the typestate flows of Prove: Unify, MFA, Pre-Fill, Verify, Identity Manager.
//! - [`genauth`] describes user identifiers, MFA status, targets and timestamps of GenAuth.
//! - [`paging_and_batches`] describes paged lists as streams, and lists that are longer than one call takes.
//! - [`webhooks`] describes how webhooks of both services are verified and read.
//! - [`events`] describes subscriptions to the events of GenAuth over WebSocket.
//!
//! **Validation**
//!
//! - [`rules`] lists every rule of the services and where it is enforced.
//! - [`violations`] shows sample violations.
//! - [`gateways`] describes validation by operation name or path, for programs that forward requests.
//! - [`json_schema`] describes the JSON Schema of each request.
//!
//! **Development**
//!
//! - [`testing`] shows how to test code that calls the services, with and without HTTP.
//! - [`code_generation`] describes how the documents become code.
//! - [`regenerating`] describes the update to a new document of a service.
#![cfg_attr(
    not(all(
        feature = "checks",
        feature = "client",
        feature = "events",
        feature = "genauth",
        feature = "prove",
        feature = "schemars",
        feature = "webhooks"
    )),
    allow(rustdoc::broken_intra_doc_links, reason = "guides link to items of all features")
)]

/// Declares the module of a page. Its examples are tests where their features are enabled.
macro_rules! page {
    ($name:ident, $summary:literal, $file:literal) => {
        #[cfg_attr(
            any(not(doctest), all(feature = "events", feature = "genauth", feature = "prove", feature = "webhooks")),
            doc = $summary,
            doc = "",
            doc = include_str!("links.md"),
            doc = include_str!("pictures.md"),
            doc = include_str!(concat!("../../docs/", $file))
        )]
        pub mod $name {}
    };
}

page!(getting_started, "Starts with an empty crate and ends with the first response.", "guide/getting-started.md");
page!(features, "Lists the Cargo features and the feature groups of GenAuth.", "guide/features.md");
page!(migrating, "Maps the official SDKs of both services to this crate.", "guide/migrating.md");
page!(
    authentication,
    "Describes where credentials and tokens come from, and how they are kept.",
    "guide/authentication.md"
);
page!(
    retries_and_timeouts,
    "Describes the lifecycle of a call: retries, timeouts, connections, limits.",
    "guide/retries-and-timeouts.md"
);
page!(errors, "Lists the errors and what to do about each.", "guide/errors.md");
page!(reliability, "Lists the measured result of every kind of failure.", "reliability.md");
page!(
    requests_and_responses,
    "Describes checks before sending, tolerant decoding, telemetry and undocumented endpoints.",
    "transport.md"
);
page!(tls_and_proxies, "Describes certificates, proxies and your own HTTP client.", "guide/tls-and-proxies.md");
page!(
    synchronous,
    "Shows calls from synchronous programs, and several calls at the same time.",
    "guide/synchronous.md"
);
page!(flows, "Describes the typestate flows of Prove: Unify, MFA, Pre-Fill, Verify, Identity Manager.", "flows.md");
page!(genauth, "Describes user identifiers, MFA status, targets and timestamps of GenAuth.", "genauth.md");
page!(
    paging_and_batches,
    "Describes paged lists as streams, and lists that are longer than one call takes.",
    "guide/paging-and-batches.md"
);
page!(webhooks, "Describes how webhooks of both services are verified and read.", "webhooks.md");
page!(events, "Describes subscriptions to the events of GenAuth over WebSocket.", "events.md");
page!(rules, "Lists every rule of the services and where it is enforced.", "rules.md");
page!(violations, "Shows sample violations.", "violations.md");
page!(gateways, "Describes validation by operation name or path, for programs that forward requests.", "checks.md");
page!(json_schema, "Describes the JSON Schema of each request.", "json-schema.md");
page!(testing, "Shows how to test code that calls the services, with and without HTTP.", "guide/testing.md");
page!(code_generation, "Describes how the documents become code.", "generation.md");
page!(regenerating, "Describes the update to a new document of a service.", "regenerating.md");
