//! Runs every target over its corpus, and over a fixed number of changed inputs: what a machine without libFuzzer can do.

use std::fs;
use std::path::Path;

use identity_apis_fuzz::TARGETS;

const CHANGED: usize = 3_000;

#[test]
fn every_corpus_is_passed() {
    for (name, target) in TARGETS {
        let corpus = corpus(name);
        for input in &corpus {
            target(input);
        }
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        for _ in 0..CHANGED {
            target(&changed(&corpus, &mut random));
        }
    }
}

/// Every target has a corpus, and every corpus a target.
#[test]
fn corpora_and_targets_belong_together() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let names = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    let mut targets: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    names.sort();
    targets.sort_unstable();
    assert_eq!(names, targets);
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let mut paths: Vec<_> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// An input with a few bytes changed, cut out, doubled or taken from another.
fn changed(corpus: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = corpus[random.below(corpus.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.below(input.len() + 1);
        let until = (at + random.below(12)).min(input.len());
        match random.below(4) {
            0 => drop(input.drain(at..until)),
            1 => input.extend_from_within(at..until),
            2 => {
                let other = &corpus[random.below(corpus.len())];
                let from = random.below(other.len() + 1);
                let to = (from + random.below(24)).min(other.len());
                drop(input.splice(at..until, other[from..to].iter().copied()));
            }
            _ => {
                let byte = random.below(256) as u8;
                if let Some(place) = input.get_mut(at) {
                    *place = byte;
                }
            }
        }
    }
    input
}

/// Xorshift: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}
