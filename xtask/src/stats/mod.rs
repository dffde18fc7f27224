//! `cargo xtask stats`: the statistics for release notes.

mod scale;
mod time;
mod value_sets;

use identity_apis_codegen::generate;
use identity_apis_resolve::Api;
use serde_json::Value;

use crate::generator::all_features;
use crate::measure::RUNS;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

/// Prints what goes in and what comes out, for each API.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Measure the generator in the build that is running only, instead of both a dev and a release build
    #[arg(long)]
    this_build: bool,

    /// Measure how generation and vendoring grow with the document, in this build
    #[arg(long)]
    scale: bool,

    /// Print only the times of this build, in microseconds (what the command asks of itself)
    #[arg(long, hide = true)]
    times: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if args.scale {
        return scale::print(project);
    }
    let own = Api::ALL.into_iter().map(|api| time::generation_time(api, project)).collect::<Result<Vec<_>, _>>()?;
    if args.times {
        for time in own {
            println!("{}", time.as_micros());
        }
        return Ok(());
    }
    let other = if args.this_build { None } else { Some(time::times_of_other_build(project)?) };
    let mut rows = rows(project)?;
    rows.push(time_row(time::THIS_BUILD, &own));
    if let Some(other) = other {
        rows.push(time_row(time::OTHER_BUILD, &other));
    }
    let head: Vec<&str> = ["statistic"].into_iter().chain(Api::NAMES).collect();
    print!("{}", markdown(&head, &rows));
    Ok(())
}

/// Returns the statistics by row, APIs by column.
fn rows(project: &Project) -> Result<Vec<Vec<String>>, Failure> {
    let names = [
        "operations upstream",
        "operations generated",
        "schemas upstream",
        "schemas resolved",
        "structs generated",
        "places with a value set upstream",
        "different value sets upstream",
        "enums generated",
        "files generated",
        "lines generated",
    ];
    let mut rows: Vec<Vec<String>> = names.iter().map(|name| vec![(*name).to_owned()]).collect();
    for api in Api::ALL {
        let upstream = parse(&project.read(&api.upstream())?, &api.upstream())?;
        let text = project.read(&api.resolved())?;
        let resolved = parse(&text, &api.resolved())?;
        let generated = generate(&text, &all_features(api)).map_err(|error| Failure::new(format!("error: {error}")))?;
        let sets = value_sets::count_value_sets(&upstream);
        let column = [
            operations(&upstream),
            generated.operations,
            schemas(&upstream),
            schemas(&resolved),
            generated.structs,
            sets.places,
            sets.different,
            generated.enums,
            generated.files.len(),
            generated.lines(),
        ];
        for (row, count) in rows.iter_mut().zip(column) {
            row.push(thousands(count));
        }
    }
    Ok(rows)
}

fn time_row(build: &str, times: &[std::time::Duration]) -> Vec<String> {
    let name = format!("generation, {build} build (median of {RUNS})");
    [name].into_iter().chain(times.iter().map(|time| format!("{:.1} ms", time.as_secs_f64() * 1000.0))).collect()
}

fn parse(text: &str, path: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("error: {path}: {error}")))
}

fn operations(document: &Value) -> usize {
    let methods = ["delete", "get", "head", "options", "patch", "post", "put"];
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(|paths| paths.values());
    items.map(|item| methods.iter().filter(|method| item.get(*method).is_some()).count()).sum()
}

fn schemas(document: &Value) -> usize {
    document.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len)
}
