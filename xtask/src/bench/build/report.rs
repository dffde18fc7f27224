//! The tables of the page.

use super::measured::{Figure, Record, Row, Scenario, ratio, spread};
use super::subject::{Scope, Subject};
use crate::measure::median;
use crate::table::{markdown, thousands};

/// The subjects' records of one scenario, as a table; nothing if it was not measured.
pub(super) fn table(scenario: Scenario, measured: &[(&Subject, &Record)]) -> String {
    let rows: Vec<Row<'_>> = measured
        .iter()
        .filter(|(_, record)| !record.wall_seconds.is_empty())
        .map(|(subject, record)| Row {
            description: subject.description,
            maker: subject.maker,
            scope: subject.scope,
            record,
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let mut head = vec!["operations", "client", "wall s", "ratio", "processor s", "ratio", "peak MiB", "ratio"];
    match scenario {
        Scenario::Cold => head.extend(["crates", "generated lines"]),
        Scenario::Marginal => head.push("crates"),
        Scenario::Release => head.push("program MiB"),
        Scenario::Touched | Scenario::Edited => {}
    }
    let cells = rows.iter().map(|row| {
        let mut cells = vec![operations(row.scope).to_owned(), row.description.to_owned()];
        for (figure, digits) in [(Figure::Wall, 1), (Figure::Processor, 1), (Figure::Peak, 0)] {
            cells.push(number(row.record.figures(figure), digits));
            cells.push(ratio(row, &rows, figure).map_or_else(dash, |ratio| format!("{ratio:.2}")));
        }
        match scenario {
            Scenario::Cold => cells.extend([row.record.crates.to_string(), thousands(row.record.lines)]),
            Scenario::Marginal => cells.push(row.record.crates.to_string()),
            Scenario::Release => {
                cells.push(row.record.binary_mebibytes.map_or_else(dash, |size| format!("{size:.2}")));
            }
            Scenario::Touched | Scenario::Edited => {}
        }
        cells
    });
    format!("**{}**\n\n{}\n", scenario.title(), markdown(&head, &cells.collect::<Vec<_>>()))
}

fn operations(scope: Scope) -> &'static str {
    match scope {
        Scope::Both => "both APIs",
        Scope::Prove => "Prove",
        Scope::Group => "GenAuth MFA",
    }
}

/// The median, with half the range of the rounds if there are several.
fn number(numbers: &[f64], digits: usize) -> String {
    let Some(median) = median(numbers) else { return dash() };
    let spread = spread(numbers).map_or_else(String::new, |spread| format!(" ±{:.0} %", spread * 100.0));
    format!("{median:.digits$}{spread}")
}

fn dash() -> String {
    "-".to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::subject::SUBJECTS;
    use super::*;

    fn subject(name: &str) -> &'static Subject {
        SUBJECTS.iter().find(|subject| subject.name == name).expect("a subject")
    }

    #[test]
    fn table_has_medians_spread_and_ratios() {
        let ours = Record {
            wall_seconds: vec![30.0, 29.0, 31.0],
            processor_seconds: vec![50.0],
            crates: 101,
            lines: 117_411,
            ..Record::default()
        };
        let rival = Record { wall_seconds: vec![60.0], processor_seconds: vec![40.0], ..Record::default() };
        let text = table(Scenario::Cold, &[(subject("prove"), &ours), (subject("ploidy-prove"), &rival)]);
        let row = text.lines().find(|line| line.contains("identity-apis")).expect("a row");
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let expected =
            ["Prove", "identity-apis, prove,rustls", "30.0 ±3 %", "0.50", "50.0", "1.25", "-", "-", "101", "117 411"];
        assert_eq!(cells[1..11], expected);
    }

    #[test]
    fn scenario_that_was_not_measured_has_no_table() {
        assert_eq!(table(Scenario::Release, &[(subject("prove"), &Record::default())]), "");
    }
}
