//! What was measured of a subject, and its ratio to the fastest rival.

use super::subject::{Maker, Scope};
use crate::measure::median;

/// Ways to build a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scenario {
    Cold,
    Touched,
    Edited,
    Marginal,
    Release,
}

impl Scenario {
    pub(super) const ALL: [Self; 5] = [Self::Cold, Self::Touched, Self::Edited, Self::Marginal, Self::Release];

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Cold => "Cold, dev: a dependent crate that uses one call, from nothing",
            Self::Touched => "Touched, dev: the same after a change of the client's own `src/lib.rs`",
            Self::Edited => "Edited, dev: the same after a change of the dependent crate",
            Self::Marginal => "Marginal, dev: added to a crate whose serde derive, tokio and reqwest are built",
            Self::Release => "Release: as cold, with `--release`",
        }
    }
}

/// A figure that is compared; less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    Wall,
    Processor,
    Peak,
}

/// The figures of one scenario, a number per round.
#[derive(Debug, Default, Clone)]
pub(super) struct Record {
    pub(super) wall_seconds: Vec<f64>,
    pub(super) processor_seconds: Vec<f64>,
    pub(super) peak_mebibytes: Vec<f64>,
    /// Packages that were compiled.
    pub(super) crates: usize,
    /// Lines of generated Rust.
    pub(super) lines: usize,
    /// Size of the stripped program.
    pub(super) binary_mebibytes: Option<f64>,
}

impl Record {
    pub(super) fn figures(&self, figure: Figure) -> &[f64] {
        match figure {
            Figure::Wall => &self.wall_seconds,
            Figure::Processor => &self.processor_seconds,
            Figure::Peak => &self.peak_mebibytes,
        }
    }
}

/// A row of a table.
pub(super) struct Row<'a> {
    pub(super) description: &'a str,
    pub(super) maker: Maker,
    pub(super) scope: Scope,
    pub(super) record: &'a Record,
}

/// The ratio of a row's median to that of the rival that is best at this figure, on the same operations.
pub(super) fn ratio(row: &Row<'_>, rows: &[Row<'_>], figure: Figure) -> Option<f64> {
    let best = rows
        .iter()
        .filter(|other| other.scope == row.scope && other.maker.is_rival())
        .filter_map(|other| median(other.record.figures(figure)))
        .min_by(f64::total_cmp)
        .filter(|best| *best > 0.0)?;
    Some(median(row.record.figures(figure))? / best)
}

/// Half the range of the rounds, as a share of the median; none for a single round.
pub(super) fn spread(numbers: &[f64]) -> Option<f64> {
    let median = median(numbers).filter(|median| *median > 0.0 && numbers.len() > 1)?;
    let largest = numbers.iter().copied().max_by(f64::total_cmp)?;
    let smallest = numbers.iter().copied().min_by(f64::total_cmp)?;
    Some((largest - smallest) / 2.0 / median)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(numbers: &[f64]) -> Record {
        Record { wall_seconds: numbers.to_vec(), ..Record::default() }
    }

    #[test]
    fn ratio_is_to_the_fastest_rival_on_the_same_operations() {
        let records = [record(&[3.0, 2.0, 9.0]), record(&[5.0]), record(&[4.0]), record(&[1.0]), record(&[0.5])];
        let makers = [
            (Maker::Ours, Scope::Both),
            (Maker::Progenitor, Scope::Both),
            (Maker::Ploidy, Scope::Both),
            (Maker::Ploidy, Scope::Prove),
            (Maker::ByHand, Scope::Prove),
        ];
        let rows: Vec<Row<'_>> = makers
            .into_iter()
            .zip(&records)
            .map(|((maker, scope), record)| Row { description: "", maker, scope, record })
            .collect();
        let ratios: Vec<_> = rows.iter().map(|row| ratio(row, &rows, Figure::Wall)).collect();
        assert_eq!(ratios, [Some(0.75), Some(1.25), Some(1.0), Some(1.0), Some(0.5)]);
        assert_eq!(ratio(&rows[0], &rows, Figure::Peak), None, "nothing measured");
        assert_eq!(ratio(&rows[0], &rows[..1], Figure::Wall), None, "no rival");
    }

    #[test]
    fn spread_is_half_the_range() {
        assert_eq!(spread(&[9.0, 10.0, 11.0]), Some(0.1));
        assert_eq!(spread(&[9.0]), None);
        assert_eq!(spread(&[0.0, 0.0]), None);
    }
}
