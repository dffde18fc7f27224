//! What all drivers have found, as tables.

use super::report::{DriverReport, OperationResult};
use crate::table::{markdown, thousands};

/// Prints the tables, and below them each problem.
pub(super) fn print(reports: &[DriverReport]) {
    let (sdks, documents): (Vec<&DriverReport>, Vec<&DriverReport>) =
        reports.iter().partition(|report| report.counts.is_none());
    if !sdks.is_empty() {
        let head = ["driver", "SDK", "version", "operations", "passed", "defects of the SDK", "failed"];
        println!("{}", markdown(&head, &sdks.iter().map(|report| row(report)).collect::<Vec<_>>()));
    }
    if !documents.is_empty() {
        let head = ["driver", "program", "version", "operations", "cases", "checks", "failed operations"];
        println!("{}", markdown(&head, &documents.iter().map(|report| counted(report)).collect::<Vec<_>>()));
    }
    for report in reports {
        for operation in &report.operations {
            let Some(problem) = &operation.problem else { continue };
            let known = operation.known.as_ref().map(|known| format!(" ({known})")).unwrap_or_default();
            println!("- {} {}{known}: {problem}", report.driver.name, operation.name);
        }
    }
}

/// Operations that failed, other than by known defects of an SDK.
pub(super) fn failures(reports: &[DriverReport]) -> usize {
    reports.iter().map(failed).sum()
}

fn row(report: &DriverReport) -> Vec<String> {
    let passed = report.operations.iter().filter(|operation| operation.problem.is_none()).count();
    let known = report.operations.iter().filter(|operation| is_known(operation)).count();
    let counts = [report.operations.len(), passed, known, failed(report)].map(thousands);
    named(report).into_iter().chain(counts).collect()
}

fn counted(report: &DriverReport) -> Vec<String> {
    let (cases, checks) = report.counts.unwrap_or_default();
    let counts = [report.operations.len(), cases, checks, failed(report)].map(thousands);
    named(report).into_iter().chain(counts).collect()
}

fn named(report: &DriverReport) -> [String; 3] {
    [report.driver.name.to_owned(), report.sdk.clone(), report.version.clone()]
}

fn failed(report: &DriverReport) -> usize {
    report.operations.iter().filter(|operation| operation.problem.is_some() && !is_known(operation)).count()
}

const fn is_known(operation: &OperationResult) -> bool {
    operation.problem.is_some() && operation.known.is_some()
}

#[cfg(test)]
mod tests {
    use super::super::driver::DRIVERS;
    use super::*;

    #[test]
    fn known_defects_are_no_failures() {
        let operation = |problem: Option<&str>, known: Option<&str>| OperationResult {
            name: "one".to_owned(),
            problem: problem.map(str::to_owned),
            known: known.map(str::to_owned),
        };
        let operations = vec![operation(None, None), operation(Some("no"), Some("old")), operation(Some("no"), None)];
        let report = DriverReport {
            driver: &DRIVERS[0],
            sdk: "a".to_owned(),
            version: "1".to_owned(),
            operations,
            counts: None,
        };
        assert_eq!(row(&report)[3..], ["3", "1", "1", "1"]);
        assert_eq!(failures(&[report]), 1);
    }
}
