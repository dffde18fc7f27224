//! Checks of the requests of an operation.

use super::options::CheckOptions;
use super::pairs;
use super::request::Request;
use super::request_check::RequestCheck;
use super::request_tree::{self, RequestTree};
use crate::operation::{Location, MediaType, Operation, Parameters, Style};
use crate::validation::{Rule, Violations};

const UNCHECKED: Rule = Rule::custom("request.unchecked", "", "what the crate knows of the operation");
const NO_BODY: Rule = Rule::custom("request.no-body", "", "the operation's request body");

impl Operation {
    /// Checks the body of a request, with [`CheckOptions::new`].
    ///
    /// It ignores the query: use [`check_query`](Self::check_query) or [`check_request`](Self::check_request) for that.
    ///
    /// # Errors
    ///
    /// Returns all violations, warnings included, if at least one of them is an error.
    pub fn check(&self, body: &[u8]) -> Result<(), Violations> {
        if self.parameters == Parameters::Query {
            return Ok(());
        }
        self.check_request(&Request::new().with_body(body), &CheckOptions::new())
    }

    /// Checks the query of a request, percent-encoded and without its `?`, with [`CheckOptions::new`].
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// use identity_apis::prove::operations::LIST_IDENTITIES;
    ///
    /// assert!(LIST_IDENTITIES.check_query("limit=10").is_ok());
    /// assert!(LIST_IDENTITIES.check_query("limit=ten").is_err());
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`check`](Self::check) does.
    pub fn check_query(&self, query: &str) -> Result<(), Violations> {
        if self.parameters != Parameters::Query {
            return Ok(());
        }
        self.check_request(&Request::new().with_query(query), &CheckOptions::new())
    }

    /// Checks all parts of a request that the operation takes.
    ///
    /// # Errors
    ///
    /// Fails as [`check`](Self::check) does.
    pub fn check_request(&self, request: &Request<'_>, options: &CheckOptions) -> Result<(), Violations> {
        self.inspect(request, options).into_result()
    }

    /// Returns all violations of a request, warnings included, whether it would be rejected or not.
    #[must_use]
    pub fn inspect(&self, request: &Request<'_>, options: &CheckOptions) -> Violations {
        let mut check = RequestCheck::new(options);
        match self.request.inspect {
            Some(inspect) => {
                if let Some(tree) = self.tree(request, &mut check) {
                    inspect(tree, &mut check);
                }
            }
            None => check.report(
                UNCHECKED,
                "",
                "cannot be checked; generate the code of the operation with `Options::checks`".to_owned(),
            ),
        }
        check.finish()
    }

    /// Returns the parts of a request to read; `None` if there are none, or if they cannot be read.
    fn tree(&self, request: &Request<'_>, check: &mut RequestCheck<'_>) -> Option<RequestTree> {
        match self.parameters {
            Parameters::Query => self.query(request, check),
            Parameters::Json => self.body(request, MediaType::Json("application/json"), check),
            Parameters::Form => self.body(request, MediaType::Form, check),
            Parameters::Body(content) => self.body(request, content, check),
            Parameters::Mixed(content) => self.parts(request, content, check),
            Parameters::None => {
                if !request.body.is_empty() {
                    check.report(NO_BODY.warning(), "", "has a body, which the operation does not take".to_owned());
                }
                None
            }
        }
    }

    fn query(&self, request: &Request<'_>, check: &mut RequestCheck<'_>) -> Option<RequestTree> {
        check.fits(request.query.len(), "the query")?;
        let tree = pairs::parse(request.query, self.encoding.parameters, check.options.max_depth);
        check.readable(tree, "the query")
    }

    fn body(&self, request: &Request<'_>, content: MediaType, check: &mut RequestCheck<'_>) -> Option<RequestTree> {
        if request.body.is_empty() && matches!(content, MediaType::Json(_) | MediaType::Form) {
            if !self.request.is_optional && !matches!(content, MediaType::Form) {
                check.report(NO_BODY, "", "has no body; the operation needs one".to_owned());
                return None;
            }
            return matches!(content, MediaType::Form).then(|| RequestTree::Object(Vec::new()));
        }
        check.fits(request.body.len(), "the body")?;
        let depth = check.options.max_depth;
        match content {
            MediaType::Json(_) => {
                check.received = Some(request.body.len());
                check.readable(request_tree::parse(request.body, depth), "the body")
            }
            MediaType::Form => {
                let Ok(text) = std::str::from_utf8(request.body) else {
                    check.malformed("is not a form: it is not UTF-8".to_owned());
                    return None;
                };
                check.readable(pairs::parse(text, &[], depth), "the body")
            }
            MediaType::Text(_) => {
                if std::str::from_utf8(request.body).is_err() {
                    check.malformed("is not UTF-8".to_owned());
                }
                None
            }
            MediaType::Multipart => {
                let message = "is a form with files, which is not looked into".to_owned();
                check.report(UNCHECKED.warning(), "", message);
                None
            }
            MediaType::None | MediaType::Bytes(_) => None,
        }
    }

    /// `{path, query, headers, cookies, body}`.
    fn parts(&self, request: &Request<'_>, content: MediaType, check: &mut RequestCheck<'_>) -> Option<RequestTree> {
        let query = self.query(request, check)?;
        let mut headers = Vec::new();
        for (name, value) in request.headers {
            let known = |encoding: &&crate::operation::ParameterEncoding| {
                encoding.location == Location::Header && encoding.name.eq_ignore_ascii_case(name)
            };
            let tree = match self.encoding.parameters.iter().find(known).map(|encoding| encoding.style) {
                Some(Style::Json) => request_tree::parse(value.as_bytes(), check.options.max_depth).ok()?,
                _ => RequestTree::Untyped((*value).to_owned(), Some(',')),
            };
            headers.push(((*name).to_owned(), tree));
        }
        let mut parts = vec![("query", query), ("headers", RequestTree::Headers(headers))];
        parts.extend([("cookies", RequestTree::Ignored), ("path", RequestTree::Ignored)]);
        match content {
            MediaType::None => {}
            MediaType::Json(_) | MediaType::Form if request.body.is_empty() => {}
            MediaType::Json(_) | MediaType::Form => parts.push(("body", self.body(request, content, check)?)),
            _ => {
                self.body(request, content, check);
                parts.push(("body", RequestTree::Ignored));
            }
        }
        // As with headers, those that the operation does not take are passed over.
        Some(RequestTree::Headers(parts.into_iter().map(|(name, tree)| (name.to_owned(), tree)).collect()))
    }
}
