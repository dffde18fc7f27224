/// The schema `Counted`.
///
/// The schema name is `Counted`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counted {
    /// The property `name`.
    pub name: String,
    /// The property `others`.
    pub others: Option<String>,
    /// Properties that the document does not list, by their names.
    pub other_members: std::collections::BTreeMap<String, i64>,
}

impl Counted {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            others: None,
            other_members: std::collections::BTreeMap::new(),
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets [`others`](Self::others).
    #[must_use]
    pub fn with_others(mut self, value: impl Into<String>) -> Self {
        self.others = Some(value.into());
        self
    }

    /// Sets [`other_members`](Self::other_members).
    #[must_use]
    pub fn with_other_members(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>) -> Self {
        self.other_members = wire::map(value);
        self
    }
}

impl wire::Object for Counted {
    const NAME: &'static str = "Counted";
    const MEMBERS: &'static [&'static str] = &["name", "others"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            name: String::new(),
            others: None,
            other_members: std::collections::BTreeMap::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.name),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.others),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "name", &self.name)?;
        wire::put_some(map, "others", &self.others)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("name", &self.name);
        out.show_some("others", self.others.as_ref());
        out.show_filled("other_members", &self.other_members, self.other_members.is_empty());
    }
}

impl wire::Others for Counted {
    type Value = i64;

    fn others(&self) -> &std::collections::BTreeMap<String, i64> {
        &self.other_members
    }

    fn others_mut(&mut self) -> &mut std::collections::BTreeMap<String, i64> {
        &mut self.other_members
    }
}

wire::open_object!(Counted);

impl validate::Validate for Counted {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Free`.
///
/// The schema name is `Free`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Free {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `part`.
    pub part: Option<Counted>,
    /// Properties that the document does not list, by their names.
    pub others: std::collections::BTreeMap<String, wire::Value>,
}

impl Free {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            part: None,
            others: std::collections::BTreeMap::new(),
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<Counted>) -> Self {
        self.part = Some(value.into());
        self
    }

    /// Sets [`others`](Self::others).
    #[must_use]
    pub fn with_others(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<wire::Value>)>) -> Self {
        self.others = wire::map(value);
        self
    }
}

impl Default for Free {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Free {
    const NAME: &'static str = "Free";
    const MEMBERS: &'static [&'static str] = &["name", "part"];
    const ALIASES: &'static [(&'static str, usize)] = &[("title", 0)];

    fn empty() -> Self {
        Self {
            name: None,
            part: None,
            others: std::collections::BTreeMap::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.part),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "name", &self.name)?;
        wire::put_some(map, "part", &self.part)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("name", self.name.as_ref());
        out.show_some("part", self.part.as_ref());
        out.hide("others", !self.others.is_empty());
    }
}

impl wire::Others for Free {
    type Value = wire::Value;

    fn others(&self) -> &std::collections::BTreeMap<String, wire::Value> {
        &self.others
    }

    fn others_mut(&mut self) -> &mut std::collections::BTreeMap<String, wire::Value> {
        &mut self.others
    }
}

wire::open_object!(Free);

