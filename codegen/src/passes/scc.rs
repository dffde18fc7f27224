//! Decides which nodes of a graph reach each other: its strongly connected components, in one walk.

use std::collections::BTreeMap;

/// Edges by node.
pub(crate) type Graph = BTreeMap<String, Vec<String>>;

/// Gives each node a number; nodes that reach each other have the same one (Tarjan's strongly connected components).
pub(crate) fn components(graph: &Graph) -> BTreeMap<&str, usize> {
    let mut walk = Walk { graph, next: 0, seen: BTreeMap::new(), open: Vec::new(), of: BTreeMap::new() };
    for node in graph.keys() {
        if !walk.seen.contains_key(node.as_str()) {
            walk.from(node);
        }
    }
    walk.of
}

struct Walk<'a> {
    graph: &'a Graph,
    next: usize,
    /// When a node was met, and the earliest open node that it reaches.
    seen: BTreeMap<&'a str, (usize, usize)>,
    /// Nodes that belong to no component yet.
    open: Vec<&'a str>,
    of: BTreeMap<&'a str, usize>,
}

impl<'a> Walk<'a> {
    /// Walks without recursion: documents may be deep.
    fn from(&mut self, start: &'a str) {
        let mut way: Vec<(&'a str, usize)> = Vec::new();
        self.enter(start, &mut way);
        while let Some((node, edge)) = way.last_mut() {
            let node = *node;
            let Some(target) = self.graph.get(node).and_then(|targets| targets.get(*edge)) else {
                way.pop();
                self.leave(node);
                if let Some((parent, _)) = way.last() {
                    self.reaches(parent, self.earliest(node));
                }
                continue;
            };
            *edge += 1;
            let Some((target, _)) = self.graph.get_key_value(target) else { continue };
            if !self.seen.contains_key(target.as_str()) {
                self.enter(target, &mut way);
            } else if !self.of.contains_key(target.as_str()) {
                self.reaches(node, self.earliest(target));
            }
        }
    }

    fn enter(&mut self, node: &'a str, way: &mut Vec<(&'a str, usize)>) {
        self.seen.insert(node, (self.next, self.next));
        self.next += 1;
        self.open.push(node);
        way.push((node, 0));
    }

    fn leave(&mut self, node: &'a str) {
        let Some(&(met, earliest)) = self.seen.get(node) else { return };
        if met != earliest {
            return;
        }
        while let Some(property) = self.open.pop() {
            self.of.insert(property, met);
            if property == node {
                return;
            }
        }
    }

    fn earliest(&self, node: &str) -> usize {
        self.seen.get(node).map_or(usize::MAX, |(_, earliest)| *earliest)
    }

    fn reaches(&mut self, node: &str, earliest: usize) {
        if let Some((_, own)) = self.seen.get_mut(node) {
            *own = (*own).min(earliest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &[&str])]) -> Graph {
        edges
            .iter()
            .map(|(node, targets)| ((*node).to_owned(), targets.iter().map(|target| (*target).to_owned()).collect()))
            .collect()
    }

    #[test]
    fn nodes_on_a_circle_share_a_number() {
        let graph = graph(&[
            ("a", &["b", "f"]),
            ("b", &["c", "nowhere"]),
            ("c", &["a", "d"]),
            ("d", &["e"]),
            ("e", &["d"]),
            ("f", &["f", "e"]),
        ]);
        let of = components(&graph);
        assert!(of["a"] == of["b"] && of["b"] == of["c"] && of["d"] == of["e"]);
        assert!(of["a"] != of["d"] && of["f"] != of["a"] && of["f"] != of["d"]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let name = |index: usize| format!("n{index:06}");
        let mut chain: Graph = (0..100_000).map(|index| (name(index), vec![name(index + 1)])).collect();
        assert_eq!(components(&chain).len(), 100_000);
        chain.insert(name(100_000), vec![name(0)]);
        let mut numbers: Vec<usize> = components(&chain).into_values().collect();
        numbers.dedup();
        assert_eq!(numbers.len(), 1);
    }
}
