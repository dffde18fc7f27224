/// The schema `Home`.
///
/// The schema name is `Home`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// The property `country`.
    pub country: Option<String>,
    /// The property `street`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub street: Option<String>,
}
impl Home {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`street`](Self::street).
    #[must_use]
    pub fn with_street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }
}
impl Default for Home {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Home; optional[0] country("country"), optional[1, Redacted] street("street")
);
impl validation::Validate for Home {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Person`.
///
/// The schema name is `Person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The property `born`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub born: codec::Nullable<String>,
    /// The property `extra`.
    pub extra: Option<codec::Value>,
    /// The property `extras`.
    pub extras: Option<Vec<codec::Value>>,
    /// The property `home`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub home: Option<Home>,
    /// The property `name`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: String,
    /// The property `password`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: String,
    /// The property `pets`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub pets: Option<std::collections::BTreeMap<String, String>>,
    /// The property `phones`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phones: Option<Vec<String>>,
    /// The property `plain`.
    pub plain: Option<String>,
    /// The property `token`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub token: Option<String>,
    /// The property `work`.
    pub work: Option<Home>,
}
impl Person {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`born`](Self::born).
    #[must_use]
    pub fn with_born(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.born = value.into();
        self
    }
    /// Sets [`extra`](Self::extra).
    #[must_use]
    pub fn with_extra(mut self, value: impl Into<codec::Value>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets [`extras`](Self::extras).
    #[must_use]
    pub fn with_extras(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.extras = Some(codec::collect_list(value));
        self
    }
    /// Sets [`home`](Self::home).
    #[must_use]
    pub fn with_home(mut self, value: impl Into<Home>) -> Self {
        self.home = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    /// Sets [`pets`](Self::pets).
    #[must_use]
    pub fn with_pets(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.pets = Some(codec::collect_map(value));
        self
    }
    /// Sets [`phones`](Self::phones).
    #[must_use]
    pub fn with_phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phones = Some(codec::collect_list(value));
        self
    }
    /// Sets [`plain`](Self::plain).
    #[must_use]
    pub fn with_plain(mut self, value: impl Into<String>) -> Self {
        self.plain = Some(value.into());
        self
    }
    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets [`work`](Self::work).
    #[must_use]
    pub fn with_work(mut self, value: impl Into<Home>) -> Self {
        self.work = Some(value.into());
        self
    }
}
codec::object!(
    Person required(4, 5); nullable[0, Redacted] born("born"), optional[1, Redacted]
    extra("extra"), optional[2, Redacted] extras("extras"), optional[3, Redacted]
    home("home"), required[4, Redacted] name("name"), required[5, Redacted]
    password("password"), optional[6, Redacted] pets("pets"), optional[7, Redacted]
    phones("phones"), optional[8] plain("plain"), optional[9, Redacted] token("token"),
    optional[10] work("work")
);
impl validation::Validate for Person {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("home", self.home.as_ref());
        v.property("work", self.work.as_ref());
    }
}
