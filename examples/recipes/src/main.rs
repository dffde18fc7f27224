//! Runs a recipe against the sandbox.
//!
//! ```console
//! $ cargo run -p recipes -- retries
//! ```

use recipes::{
    RecipeResult, batch, blocking, mock_in_a_unit_test, paging, proxy_and_roots, resume_flow, retries, token_provider,
};

fn main() -> RecipeResult {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match std::env::args().nth(1).as_deref() {
        Some("retries") => runtime.block_on(retries::run()),
        Some("token-provider") => runtime.block_on(token_provider::run()),
        Some("paging") => runtime.block_on(paging::run()),
        Some("batch") => runtime.block_on(batch::run()),
        Some("proxy-and-roots") => runtime.block_on(proxy_and_roots::run()),
        Some("resume-flow") => runtime.block_on(resume_flow::run()),
        Some("mock-in-a-unit-test") => runtime.block_on(mock_in_a_unit_test::run()),
        // It has a runtime of its own.
        Some("blocking") => blocking::run(),
        _ => Err("usage: recipes retries | token-provider | paging | batch | proxy-and-roots | resume-flow | \
                  mock-in-a-unit-test | blocking"
            .into()),
    }
}
