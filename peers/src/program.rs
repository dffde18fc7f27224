//! What is to be called.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::input::Input;

#[derive(Debug, Deserialize)]
pub struct Program {
    /// In their order: later ones may need what earlier ones have made.
    pub steps: Vec<Step>,
    /// For operations none of whose calls the sandbox has done: a response by the document.
    pub conforming: Vec<Conforming>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Step {
    Call(Call),
    /// The client SDK's part of a session of Prove.
    #[serde(rename_all = "camelCase")]
    ClientStep {
        client_step: String,
        passed: bool,
    },
    /// What a user does who is no client: a call of the sandbox's own control.
    Control {
        control: String,
        body: Value,
        #[serde(default)]
        keep: BTreeMap<String, String>,
    },
}

/// `$name` in a value stands for what an earlier call has kept under that name, `#name` for the same as a number.
#[derive(Debug, Deserialize)]
pub struct Call {
    pub api: String,
    pub operation: String,
    /// What these parameters are called.
    pub sample: String,
    /// Whose credentials are used; Prove has two customers.
    #[serde(default)]
    pub customer: usize,
    #[serde(default)]
    pub input: Input,
    /// Pointers into the response, by the name that its value is kept under.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub struct Conforming {
    pub call: Call,
    pub response: Value,
}
