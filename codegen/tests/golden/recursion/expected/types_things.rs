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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(friend: impl Into<Box<Friend>>) -> Self {
        Self {
            friend: friend.into(),
            ..codec::FromJson::empty()
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
codec::object!(Bush required(0); required[0] friend("friend"), optional[1] name("name"));
impl validation::Validate for Bush {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("friend", Some(&self.friend).map(|inner| &**inner));
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`oldest`](Self::oldest).
    #[must_use]
    pub fn with_oldest(mut self, value: impl Into<Tree>) -> Self {
        self.oldest = Some(value.into());
        self
    }
    /// Sets [`trees`](Self::trees).
    #[must_use]
    pub fn with_trees(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tree>>,
    ) -> Self {
        self.trees = codec::collect_list(value);
        self
    }
}
impl Default for Forest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Forest; optional[0] oldest("oldest"), collection[1] trees("trees"));
/// The schema `Friend`.
///
/// The schema name is `Friend`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Friend {
    /// The property `best`.
    pub best: codec::Nullable<Box<Bush>>,
    /// The property `tree`.
    pub tree: Option<Box<Tree>>,
}
impl Friend {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`best`](Self::best).
    #[must_use]
    pub fn with_best(mut self, value: impl Into<codec::Nullable<Box<Bush>>>) -> Self {
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Friend; nullable[0] best("best"), optional[1] tree("tree"));
impl validation::Validate for Friend {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("best", self.best.as_ref().map(|inner| &**inner));
        v.property("tree", self.tree.as_ref().map(|inner| &**inner));
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(children: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        Self {
            children: codec::collect_list(children),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`children`](Self::children).
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tree>>,
    ) -> Self {
        self.children = codec::collect_list(value);
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
    pub fn with_named(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Tree>)>,
    ) -> Self {
        self.named = Some(codec::collect_map(value));
        self
    }
    /// Sets [`parent`](Self::parent).
    #[must_use]
    pub fn with_parent(mut self, value: impl Into<Box<Tree>>) -> Self {
        self.parent = Some(value.into());
        self
    }
}
codec::object!(
    Tree; required[0] children("children"), optional[1] friend("friend"), optional[2]
    named("named"), optional[3] parent("parent")
);
impl validation::Validate for Tree {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("children", Some(&self.children));
        v.property("friend", self.friend.as_ref().map(|inner| &**inner));
        v.property("parent", self.parent.as_ref().map(|inner| &**inner));
    }
}
