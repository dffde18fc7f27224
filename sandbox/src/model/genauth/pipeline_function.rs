//! Pipeline functions: code that the service runs at some step. The sandbox stores it and runs none.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// A function of a scene.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PipelineFunction {
    pub(crate) id: String,
    /// The step at which it runs.
    pub(crate) scene: String,
    /// Its index among the functions of its scene.
    pub(crate) position: usize,
    pub(crate) properties: Map<String, Value>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

impl Record for PipelineFunction {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Store<PipelineFunction> {
    /// Returns the functions of a scene in the order in which they run.
    pub(crate) fn of_scene(&self, scene: &str) -> Vec<&PipelineFunction> {
        let mut functions: Vec<&PipelineFunction> = self.iter().filter(|function| function.scene == scene).collect();
        functions.sort_by_key(|function| function.position);
        functions
    }
}
