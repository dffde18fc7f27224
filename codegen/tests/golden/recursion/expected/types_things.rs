/// The schema `Bush`.
///
/// The schema name is `Bush`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bush {
    /// The property `friend`.
    pub friend: Box<Friend>,
    /// The property `name`.
    pub name: Option<String>,
}

impl Bush {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(friend: impl Into<Box<Friend>>) -> Self {
        Self {
            friend: friend.into(),
            name: None,
        }
    }

    /// Sets [`friend`](Self::friend).
    #[must_use]
    pub fn with_friend(mut self, value: impl Into<Box<Friend>>) -> Self {
        self.friend = value.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl wire::Object for Bush {
    const NAME: &'static str = "Bush";
    const MEMBERS: &'static [&'static str] = &["friend", "name"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            friend: Box::new(Friend::empty()),
            name: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.friend),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "friend", &self.friend)?;
        wire::put_some(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("friend", &self.friend);
        out.show_some("name", self.name.as_ref());
    }
}

wire::object!(Bush);

impl validate::Validate for Bush {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("friend", Some(&self.friend).map(|inner| &**inner));
    }
}

/// The schema `Forest`.
///
/// The schema name is `Forest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Forest {
    /// The property `oldest`.
    pub oldest: Option<Tree>,
    /// The property `trees`.
    pub trees: Vec<Tree>,
}

impl Forest {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            oldest: None,
            trees: Vec::new(),
        }
    }

    /// Sets [`oldest`](Self::oldest).
    #[must_use]
    pub fn with_oldest(mut self, value: impl Into<Tree>) -> Self {
        self.oldest = Some(value.into());
        self
    }

    /// Sets [`trees`](Self::trees).
    #[must_use]
    pub fn with_trees(mut self, value: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        self.trees = wire::list(value);
        self
    }
}

impl Default for Forest {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Forest {
    const NAME: &'static str = "Forest";
    const MEMBERS: &'static [&'static str] = &["oldest", "trees"];

    fn empty() -> Self {
        Self {
            oldest: None,
            trees: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.oldest),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.trees),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "oldest", &self.oldest)?;
        wire::put_filled(map, "trees", &self.trees)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("oldest", self.oldest.as_ref());
        out.show_filled("trees", &self.trees, self.trees.is_empty());
    }
}

wire::object!(Forest);

/// The schema `Friend`.
///
/// The schema name is `Friend`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Friend {
    /// The property `best`.
    pub best: wire::Nullable<Box<Bush>>,
    /// The property `tree`.
    pub tree: Option<Box<Tree>>,
}

impl Friend {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            best: wire::Nullable::Absent,
            tree: None,
        }
    }

    /// Sets [`best`](Self::best).
    #[must_use]
    pub fn with_best(mut self, value: impl Into<wire::Nullable<Box<Bush>>>) -> Self {
        self.best = value.into();
        self
    }

    /// Sets [`tree`](Self::tree).
    #[must_use]
    pub fn with_tree(mut self, value: impl Into<Box<Tree>>) -> Self {
        self.tree = Some(value.into());
        self
    }
}

impl Default for Friend {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Friend {
    const NAME: &'static str = "Friend";
    const MEMBERS: &'static [&'static str] = &["best", "tree"];

    fn empty() -> Self {
        Self {
            best: wire::Nullable::Absent,
            tree: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::nullable::<wire::Exact, _, _>(map, &mut self.best),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.tree),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_nullable(map, "best", &self.best)?;
        wire::put_some(map, "tree", &self.tree)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_nullable("best", &self.best);
        out.show_some("tree", self.tree.as_ref());
    }
}

wire::object!(Friend);

impl validate::Validate for Friend {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("best", self.best.as_ref().map(|inner| &**inner));
        at.member("tree", self.tree.as_ref().map(|inner| &**inner));
    }
}

/// The schema `Tree`.
///
/// The schema name is `Tree`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The property `children`.
    pub children: Vec<Tree>,
    /// The property `friend`.
    pub friend: Option<Box<Friend>>,
    /// The property `named`.
    pub named: Option<std::collections::BTreeMap<String, Tree>>,
    /// The property `parent`.
    pub parent: Option<Box<Tree>>,
}

impl Tree {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(children: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        Self {
            children: wire::list(children),
            friend: None,
            named: None,
            parent: None,
        }
    }

    /// Sets [`children`](Self::children).
    #[must_use]
    pub fn with_children(mut self, value: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        self.children = wire::list(value);
        self
    }

    /// Sets [`friend`](Self::friend).
    #[must_use]
    pub fn with_friend(mut self, value: impl Into<Box<Friend>>) -> Self {
        self.friend = Some(value.into());
        self
    }

    /// Sets [`named`](Self::named).
    #[must_use]
    pub fn with_named(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Tree>)>) -> Self {
        self.named = Some(wire::map(value));
        self
    }

    /// Sets [`parent`](Self::parent).
    #[must_use]
    pub fn with_parent(mut self, value: impl Into<Box<Tree>>) -> Self {
        self.parent = Some(value.into());
        self
    }
}

impl wire::Object for Tree {
    const NAME: &'static str = "Tree";
    const MEMBERS: &'static [&'static str] = &["children", "friend", "named", "parent"];

    fn empty() -> Self {
        Self {
            children: Vec::new(),
            friend: None,
            named: None,
            parent: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.children),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.friend),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.named),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.parent),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "children", &self.children)?;
        wire::put_some(map, "friend", &self.friend)?;
        wire::put_some(map, "named", &self.named)?;
        wire::put_some(map, "parent", &self.parent)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("children", &self.children);
        out.show_some("friend", self.friend.as_ref());
        out.show_some("named", self.named.as_ref());
        out.show_some("parent", self.parent.as_ref());
    }
}

wire::object!(Tree);

impl validate::Validate for Tree {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.each("children", Some(&self.children));
        at.member("friend", self.friend.as_ref().map(|inner| &**inner));
        at.member("parent", self.parent.as_ref().map(|inner| &**inner));
    }
}

