//! Calls an operation through both clients, each from the same state of the sandbox.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use identity_apis_sandbox::Sandbox;
use serde::Serialize;
use serde_json::Value;

use crate::clients::{self, Clients};
use crate::input::{Input, NotTaken};
use crate::outcome::{Outcome, Running};
use crate::program::{Call, Conforming, Step};

pub struct Runner<'s> {
    sandbox: &'s Sandbox,
    #[cfg(feature = "prove")]
    prove: Vec<clients::OfProve>,
    #[cfg(feature = "genauth")]
    genauth: clients::OfGenAuth,
    /// What calls have kept.
    kept: BTreeMap<String, Value>,
    /// Operations that the sandbox has done at least once.
    done: BTreeSet<String>,
}

/// One call by both clients.
#[derive(Serialize)]
pub struct Observed {
    api: String,
    operation: String,
    sample: String,
    /// The response was made from the document: the sandbox has done no call of this operation.
    conforming: bool,
    theirs: Side,
    ours: Side,
}

#[derive(Serialize)]
struct Side {
    #[serde(flatten)]
    outcome: Outcome,
    request: Option<Request>,
}

/// What came in at the sandbox, and what it responded.
#[derive(Serialize)]
struct Request {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    status: u16,
    response: Value,
}

impl<'s> Runner<'s> {
    pub async fn new(sandbox: &'s Sandbox) -> Result<Self, Box<dyn Error>> {
        let url = sandbox.url();
        Ok(Self {
            sandbox,
            #[cfg(feature = "prove")]
            prove: vec![
                clients::of_prove(&url, &crate::customer(0)).await?,
                clients::of_prove(&url, &crate::customer(1)).await?,
            ],
            #[cfg(feature = "genauth")]
            genauth: clients::of_genauth(&url, sandbox.genauth_credentials()).await?,
            kept: BTreeMap::new(),
            done: BTreeSet::new(),
        })
    }

    /// Does a step; nothing is observed in one that is no call.
    pub async fn step(&mut self, step: Step) -> Result<Option<Observed>, Box<dyn Error>> {
        match step {
            Step::Call(call) => self.call(call, None).await,
            Step::ClientStep { client_step, passed } => {
                let id = self.filled(Value::String(client_step));
                let known = id.as_str().is_some_and(|id| self.sandbox.complete_client_step(id, passed));
                if known { Ok(None) } else { Err(format!("no session {id} waits for a client step").into()) }
            }
            Step::Control { control, body, keep } => {
                let url = format!("{}{control}", self.sandbox.url());
                let response = reqwest::Client::new().post(url).json(&self.filled(body)).send().await?;
                let response: Value = response.error_for_status()?.json().await?;
                self.keep(&control, &keep, &response)?;
                Ok(None)
            }
        }
    }

    fn keep(
        &mut self,
        call: &str,
        pointers: &BTreeMap<String, String>,
        response: &Value,
    ) -> Result<(), Box<dyn Error>> {
        for (name, pointer) in pointers {
            let value = response.pointer(pointer).cloned();
            self.kept.insert(name.clone(), value.ok_or_else(|| format!("{call}: nothing at {pointer}"))?);
        }
        Ok(())
    }

    /// Makes a call whose response is given, if the sandbox has done none of that operation.
    pub async fn conforming(&mut self, conforming: Conforming) -> Result<Option<Observed>, Box<dyn Error>> {
        if self.done.contains(&conforming.call.operation) {
            return Ok(None);
        }
        self.call(conforming.call, Some(conforming.response)).await
    }

    async fn call(&mut self, call: Call, response: Option<Value>) -> Result<Option<Observed>, Box<dyn Error>> {
        let input = self.filled_input(&call.input);
        if let Some(response) = &response {
            self.sandbox.next(call.operation.as_str()).max_matches(2).respond_with(200, response.clone());
        }
        let (theirs, ours) = match call.api.as_str() {
            #[cfg(feature = "prove")]
            "prove" => both(self.sandbox, &self.prove[call.customer], &call.operation, &input).await?,
            #[cfg(feature = "genauth")]
            "genauth" => both(self.sandbox, &self.genauth, &call.operation, &input).await?,
            _ => return Ok(None),
        };
        self.sandbox.clear_faults();
        if let Some(request) = ours.request.as_ref().filter(|_| matches!(ours.outcome, Outcome::Success(_))) {
            self.done.insert(call.operation.clone());
            self.keep(&call.operation, &call.keep, &request.response)?;
        }
        Ok(Some(Observed {
            conforming: response.is_some(),
            api: call.api,
            operation: call.operation,
            sample: call.sample,
            theirs,
            ours,
        }))
    }

    fn filled_input(&self, input: &Input) -> Input {
        let fill = |values: &serde_json::Map<String, Value>| {
            values.iter().map(|(name, value)| (name.clone(), self.filled(value.clone()))).collect()
        };
        Input {
            path: fill(&input.path),
            query: fill(&input.query),
            body: input.body.clone().map(|body| self.filled(body)),
        }
    }

    /// With what was kept in the place of `$name`, and as a number in that of `#name`.
    fn filled(&self, value: Value) -> Value {
        match value {
            Value::String(text) => {
                let kept = text.strip_prefix('$').and_then(|name| self.kept.get(name)).cloned();
                let number = || {
                    let kept = self.kept.get(text.strip_prefix('#')?)?;
                    Some(kept.as_i64().or_else(|| kept.as_str()?.parse().ok())?.into())
                };
                kept.or_else(number).unwrap_or(Value::String(text))
            }
            Value::Array(items) => items.into_iter().map(|item| self.filled(item)).collect(),
            Value::Object(members) => members.into_iter().map(|(name, value)| (name, self.filled(value))).collect(),
            other => other,
        }
    }
}

/// Progenitor's client first; then the sandbox goes back, and ours follows.
async fn both<T, O>(
    sandbox: &Sandbox,
    clients: &Clients<T, O>,
    operation: &str,
    input: &Input,
) -> Result<(Side, Side), Box<dyn Error>> {
    let pair = clients.pairs.get(operation).ok_or_else(|| format!("there is no operation {operation}"))?;
    let before = sandbox.snapshot();
    let theirs = one(sandbox, (pair.theirs)(&clients.theirs, input)).await;
    let faults = sandbox.faults();
    sandbox.restore(&before).map_err(|error| error.to_string())?;
    debug_assert_eq!(faults.len(), sandbox.faults().len(), "faults are no state");
    let ours = one(sandbox, (pair.ours)(&clients.ours, input)).await;
    Ok((theirs, ours))
}

async fn one(sandbox: &Sandbox, running: Running<'_>) -> Side {
    let watch = sandbox.checkpoint();
    let outcome = running.await.unwrap_or_else(|NotTaken(problem)| Outcome::NotTaken(problem));
    let request = watch.all_calls().into_iter().last().map(|call| Request {
        method: call.method,
        path: call.path,
        query: call.query,
        headers: call.headers,
        body: call.body,
        status: call.status,
        response: call.response,
    });
    Side { outcome, request }
}
