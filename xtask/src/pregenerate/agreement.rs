//! Compares selections of features from pregenerated source with what the generator gives for them.

use std::collections::BTreeSet;

use identity_apis_codegen::{Document, Generated, GeneratedFile, Options};
use identity_apis_resolve::Api;

use super::conditions::select;
use crate::generator;
use crate::project::Failure;

/// What the generator leaves out where nothing needs it.
const OPTIONAL_IMPORT: &str = "#[allow(unused_imports)]usecodec::{OpenIntEnumas_,Unionas_};";

/// Compares the whole document, no group, each group alone, every second group and the others, and the first two without
/// clients; returns how many selections that are.
pub(super) fn check(document: &Document, api: Api, pregenerated: &Generated) -> Result<usize, Failure> {
    let mut options = generator::all_features(api);
    options.checks = true;
    options.name_disabled = true;
    let mut count = 0;
    let all = selections(document, &options);
    let without_client = all.iter().take(2).map(|groups| (false, groups));
    for (client, groups) in all.iter().map(|groups| (true, groups)).chain(without_client) {
        (options.client, options.groups) = (client, groups.clone());
        compare(document, &options, pregenerated)?;
        count += 1;
    }
    Ok(count)
}

fn selections(document: &Document, options: &Options) -> Vec<Option<BTreeSet<String>>> {
    let mut selections = vec![None];
    if options.group_feature.is_none() {
        return selections;
    }
    let groups = document.groups();
    selections.push(Some(BTreeSet::new()));
    selections.extend(groups.iter().map(|group| Some(BTreeSet::from([group.clone()]))));
    selections.extend([0, 1].map(|first| Some(groups.iter().skip(first).step_by(2).cloned().collect())));
    selections.push(Some(groups.into_iter().collect()));
    selections
}

fn compare(document: &Document, options: &Options, pregenerated: &Generated) -> Result<(), Failure> {
    let generated = document.generate(options).map_err(|error| generator::failure(&error))?;
    let features = features(document, options);
    let mut selected = Generated::default();
    for file in &pregenerated.files {
        let path = &file.path;
        let selection = select(&file.text, |feature| features.contains(feature))
            .map_err(|problem| Failure::new(format!("error: {path}: {problem}")))?;
        selected.files.push(GeneratedFile { path: path.clone(), text: selection.text });
        selected.ruled_types.extend(selection.ruled_types);
    }
    selected.ruled_types.sort();
    selected.ruled_types.dedup();
    let (left, right) = (module(&generated.files, options), module(&selected.files, options));
    if left == right && generated.ruled_types == selected.ruled_types {
        return Ok(());
    }
    let (left, right) = difference(&left, &right);
    Err(Failure::new(format!(
        "error: {}: with the features {features:?}, pregenerated source and the generator differ\n  generator: {left}\n  \
         selected: {right}\n  help: this is a fault of codegen/src/emit/pregenerated.rs",
        options.document_name
    )))
}

/// The Cargo features of these options.
fn features(document: &Document, options: &Options) -> BTreeSet<String> {
    let mut features = BTreeSet::from(["schemars".to_owned(), "checks".to_owned()]);
    features.extend(options.client.then(|| "client".to_owned()));
    if options.groups.is_none() {
        features.extend(options.all_groups_feature.clone());
    }
    if let Some(pattern) = &options.group_feature {
        let chosen = options.groups.clone().unwrap_or_else(|| document.groups().into_iter().collect());
        features.extend(chosen.iter().map(|group| pattern.replace("{}", group)));
    }
    features
}

/// The source of the whole module without what formatting decides: files are put where they are included.
fn module(files: &[GeneratedFile], options: &Options) -> String {
    let text_of =
        |name: &str| files.iter().find(|file| file.path.ends_with(name)).map_or("", |file| file.text.as_str());
    let prefix = format!("include!(concat!(env!(\"OUT_DIR\"), \"/{}/", options.module);
    let mut whole = String::new();
    for line in text_of("/mod.rs").lines() {
        let included = line.trim().strip_prefix(&prefix).and_then(|rest| rest.strip_suffix("\"));"));
        whole.push_str(included.map_or(line, |name| text_of(&format!("/{name}"))));
        whole.push('\n');
    }
    whole.retain(|character| !character.is_whitespace());
    whole.replace(OPTIONAL_IMPORT, "").replace(",]", "]").replace(",)", ")").replace(",}", "}")
}

/// Where two texts begin to differ.
fn difference<'a>(left: &'a str, right: &'a str) -> (&'a str, &'a str) {
    let at = left.bytes().zip(right.bytes()).take_while(|(left, right)| left == right).count();
    let excerpt = |text: &'a str| {
        let start = (0..=at.min(text.len())).rev().find(|start| text.is_char_boundary(*start)).unwrap_or_default();
        let end = (start..=text.len()).find(|end| *end >= start + 120 && text.is_char_boundary(*end));
        &text[start..end.unwrap_or(text.len())]
    };
    (excerpt(left), excerpt(right))
}
