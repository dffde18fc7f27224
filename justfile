# Recipes of this project. Each check is a program in .ci/steps, so that it runs without `just`, too.

# Lists the recipes.
default:
    @just --list --unsorted

# Runs the quickstart: both services from an in-process sandbox.
quickstart:
    cargo run -p quickstart

# Runs the tests of the workspace.
test *arguments:
    cargo test --workspace {{ arguments }}

# Runs all checks of CI.
ci:
    bash .ci/run

# Runs one step of CI: format, generated, structure, peers, clippy, ... (the programs in .ci/steps).
step name:
    .ci/steps/{{ name }}

# Formats the workspace and the packages outside it.
format:
    cargo fmt --all
    for package in peers fuzz benches/codec benches/overhead benches/sandbox; do cargo fmt --manifest-path "$package/Cargo.toml"; done

# Runs clippy over all targets.
clippy:
    .ci/steps/clippy

# Builds the documentation and opens it.
docs:
    cargo doc --no-deps --open

# Resolves the documents in specs/ again, and checks what is generated from them.
vendor:
    cargo xtask vendor
    .ci/steps/generated

# Accepts the golden files as they are generated now; read the diff.
goldens:
    UPDATE_GOLDEN=1 cargo test -p identity-apis-codegen --test generator goldens

# Builds the packages and a dependent crate from them, offline.
packages:
    .ci/steps/packages

# Starts the sandbox of both services on http://127.0.0.1:8080.
sandbox *arguments:
    cargo run -p identity-apis-sandbox -- --listen 127.0.0.1:8080 {{ arguments }}
