//! Documents and overlays as commands read them: files, standard input, the directory of overlays.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use identity_apis_resolve::{OVERLAYS, OverlayFile};

use crate::project::{Failure, Project};

/// Maximum size of an input in bytes.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Returns the name of an input for messages, and its text. An input of more than [`MAX_BYTES`] is rejected before it is
/// in memory as a whole.
pub(crate) fn read_input(file: &Path) -> Result<(String, String), Failure> {
    let (name, reader): (String, Box<dyn Read>) = if file == Path::new("-") {
        ("standard input".to_owned(), Box::new(io::stdin()))
    } else {
        let name = file.display().to_string();
        let file = fs::File::open(file).map_err(|error| Failure::file(&name, &error))?;
        (name, Box::new(file))
    };
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Failure::file(&name, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        let max = MAX_BYTES / (1024 * 1024);
        return Err(Failure::new(format!(
            "error[source.size]: {name}: larger than {max} MiB\n  help: give the OpenAPI document alone; the largest \
             published ones have about 12 MiB"
        )));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::new(format!("error: {name}: not UTF-8 text (byte {at})\n  help: convert the document to UTF-8"))
    })?;
    Ok((name, text))
}

/// The YAML files in the directory of overlays, of all APIs.
pub(crate) fn read_overlays(project: &Project) -> Result<Vec<OverlayFile>, Failure> {
    let names = project.list(OVERLAYS)?.into_iter().filter(|name| name.ends_with(".yaml") || name.ends_with(".yml"));
    names
        .map(|name| {
            let text = project.read(&format!("{OVERLAYS}/{name}"))?;
            Ok(OverlayFile { name, text })
        })
        .collect()
}
