//! Finds names that are similar to a missing one.

/// Maximum number of results.
const MAX_RESULTS: usize = 8;

/// Returns the names that are similar to `wanted`, the most similar first.
pub(crate) fn closest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ranked: Vec<(usize, &str)> = names.map(|name| (edit_distance(wanted, name), name)).collect();
    ranked.sort_unstable();
    ranked.dedup();
    let near = |(distance, name): &(usize, &str)| {
        let shorter = wanted.len().min(name.len());
        let contained = shorter >= 4 && (name.contains(wanted) || wanted.contains(name));
        *distance * 3 <= wanted.chars().count().max(name.chars().count()) || contained
    };
    ranked.into_iter().filter(near).take(MAX_RESULTS).map(|(_, name)| name).collect()
}

/// Returns the edit distance of two names, ignoring case.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let changed = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_names_come_first_and_others_not_at_all() {
        let names = ["UserDto", "UsersDto", "RoleDto", "Webhook"];
        assert_eq!(closest("UserDTO", names.into_iter()), ["UserDto", "UsersDto"]);
        assert_eq!(closest("phone", ["phoneNumber", "email"].into_iter()), ["phoneNumber"]);
        assert_eq!(closest("xyz", names.into_iter()), Vec::<&str>::new());
    }
}
