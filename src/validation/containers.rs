//! Bodies that are no objects: lists and maps check what they hold, everything else has nothing to check.

use std::collections::BTreeMap;

use super::{Validate, Validator};
use crate::types::{Bytes, File, PlainText, Timestamp};

macro_rules! nothing_to_check {
    ($($name:ty),*) => { $(
        impl Validate for $name {
            fn check(&self, _v: &mut Validator<'_>) {}
        }
    )* };
}

nothing_to_check!((), bool, f64, i64, u64, Bytes, File, PlainText, String, Timestamp, serde_json::Value);

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, v: &mut Validator<'_>) {
        for (index, item) in self.iter().enumerate() {
            v.index(index, item);
        }
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn check(&self, v: &mut Validator<'_>) {
        for (name, value) in self {
            v.key(name, value);
        }
    }
}

impl<T: Validate> Validate for Option<T> {
    fn check(&self, v: &mut Validator<'_>) {
        if let Some(value) = self {
            value.check(v);
        }
    }
}

impl<T: Validate + ?Sized> Validate for &T {
    fn check(&self, v: &mut Validator<'_>) {
        T::check(self, v);
    }
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, v: &mut Validator<'_>) {
        T::check(self, v);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::{Rule, Validate, Validator};

    struct Bad;

    impl Validate for Bad {
        fn check(&self, v: &mut Validator<'_>) {
            v.report(&Rule::custom("bad", "x", "tests"), "is bad");
        }
    }

    #[test]
    fn what_a_list_or_a_map_holds_is_checked_at_its_place() {
        let pointer = |value: &dyn Validate| {
            value.validate().unwrap_err().iter().map(|violation| violation.pointer().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(pointer(&vec![Some(Box::new(Bad)), None]), ["/0/x"]);
        assert_eq!(pointer(&BTreeMap::from([("a/b".to_owned(), Bad)])), ["/a~1b/x"]);
        assert!(vec![1_i64].validate().is_ok() && "x".to_owned().validate().is_ok());
    }
}
