//! The import graph of a crate and its strongly connected components.

use std::collections::BTreeSet;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::imports::Import;

/// Modules and the imports between them.
pub(super) struct Graph<'s> {
    edges: DiGraphMap<&'s str, ()>,
}

impl<'s> Graph<'s> {
    /// Builds the graph; an import of a module by itself is no edge.
    pub(super) fn from_imports(imports: &'s BTreeSet<Import>) -> Self {
        let edges = imports.iter().filter(|import| import.from != import.to);
        Self { edges: DiGraphMap::from_edges(edges.map(|import| (import.from.as_str(), import.to.as_str()))) }
    }

    /// Returns every set of two or more modules that reach each other, largest first.
    pub(super) fn circles(&self) -> Vec<Vec<&'s str>> {
        let mut circles: Vec<_> = tarjan_scc(&self.edges).into_iter().filter(|set| set.len() > 1).collect();
        circles.iter_mut().for_each(|set| set.sort_unstable());
        circles.sort_by(|left, right| right.len().cmp(&left.len()).then_with(|| left.cmp(right)));
        circles
    }

    /// Returns the imports from a module of the set to another one of it.
    pub(super) fn edges_within<'a>(&'a self, set: &'a [&'s str]) -> impl Iterator<Item = (&'s str, &'s str)> + 'a {
        let edges = self.edges.all_edges().map(|(from, to, ())| (from, to));
        edges.filter(move |(from, to)| set.contains(from) && set.contains(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(edges: &[(&str, &str)]) -> BTreeSet<Import> {
        edges.iter().map(|(from, to)| Import { from: (*from).to_owned(), to: (*to).to_owned() }).collect()
    }

    #[test]
    fn circles_are_sets_that_reach_each_other() {
        let imports = imports(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "d"), ("e", "f"), ("f", "e")]);
        let graph = Graph::from_imports(&imports);
        assert_eq!(graph.circles(), [vec!["a", "b", "c"], vec!["e", "f"]]);
        assert_eq!(graph.edges_within(&["e", "f"]).collect::<Vec<_>>(), [("e", "f"), ("f", "e")]);
    }

    #[test]
    fn circles_of_a_layered_crate_are_none() {
        assert!(Graph::from_imports(&imports(&[("a", "b"), ("a", "c"), ("b", "c")])).circles().is_empty());
    }
}
