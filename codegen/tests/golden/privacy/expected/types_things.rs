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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            country: None,
            street: None,
        }
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
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Home {
    const NAME: &'static str = "Home";
    const MEMBERS: &'static [&'static str] = &["country", "street"];

    fn empty() -> Self {
        Self {
            country: None,
            street: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.country),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.street),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "country", &self.country)?;
        wire::put_some(map, "street", &self.street)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("country", self.country.as_ref());
        out.hide("street", self.street.is_some());
    }
}

wire::object!(Home);

impl validate::Validate for Home {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    pub born: wire::Nullable<String>,
    /// The property `extra`.
    pub extra: Option<wire::Value>,
    /// The property `extras`.
    pub extras: Option<Vec<wire::Value>>,
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            born: wire::Nullable::Absent,
            extra: None,
            extras: None,
            home: None,
            name: name.into(),
            password: password.into(),
            pets: None,
            phones: None,
            plain: None,
            token: None,
            work: None,
        }
    }

    /// Sets [`born`](Self::born).
    #[must_use]
    pub fn with_born(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.born = value.into();
        self
    }

    /// Sets [`extra`](Self::extra).
    #[must_use]
    pub fn with_extra(mut self, value: impl Into<wire::Value>) -> Self {
        self.extra = Some(value.into());
        self
    }

    /// Sets [`extras`](Self::extras).
    #[must_use]
    pub fn with_extras(mut self, value: impl IntoIterator<Item = impl Into<wire::Value>>) -> Self {
        self.extras = Some(wire::list(value));
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
    pub fn with_pets(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.pets = Some(wire::map(value));
        self
    }

    /// Sets [`phones`](Self::phones).
    #[must_use]
    pub fn with_phones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.phones = Some(wire::list(value));
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

impl wire::Object for Person {
    const NAME: &'static str = "Person";
    const MEMBERS: &'static [&'static str] = &[
        "born",
        "extra",
        "extras",
        "home",
        "name",
        "password",
        "pets",
        "phones",
        "plain",
        "token",
        "work",
    ];
    const REQUIRED: &'static [usize] = &[4, 5];

    fn empty() -> Self {
        Self {
            born: wire::Nullable::Absent,
            extra: None,
            extras: None,
            home: None,
            name: String::new(),
            password: String::new(),
            pets: None,
            phones: None,
            plain: None,
            token: None,
            work: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::nullable::<wire::Exact, _, _>(map, &mut self.born),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.extra),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.extras),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.home),
            4 => wire::required::<wire::Exact, _, _>(map, &mut self.name),
            5 => wire::required::<wire::Exact, _, _>(map, &mut self.password),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.pets),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.phones),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.plain),
            9 => wire::optional::<wire::Exact, _, _>(map, &mut self.token),
            10 => wire::optional::<wire::Exact, _, _>(map, &mut self.work),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_nullable(map, "born", &self.born)?;
        wire::put_some(map, "extra", &self.extra)?;
        wire::put_some(map, "extras", &self.extras)?;
        wire::put_some(map, "home", &self.home)?;
        wire::put(map, "name", &self.name)?;
        wire::put(map, "password", &self.password)?;
        wire::put_some(map, "pets", &self.pets)?;
        wire::put_some(map, "phones", &self.phones)?;
        wire::put_some(map, "plain", &self.plain)?;
        wire::put_some(map, "token", &self.token)?;
        wire::put_some(map, "work", &self.work)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("born", !self.born.is_absent());
        out.hide("extra", self.extra.is_some());
        out.hide("extras", self.extras.is_some());
        out.hide("home", self.home.is_some());
        out.hide("name", true);
        out.hide("password", true);
        out.hide("pets", self.pets.is_some());
        out.hide("phones", self.phones.is_some());
        out.show_some("plain", self.plain.as_ref());
        out.hide("token", self.token.is_some());
        out.show_some("work", self.work.as_ref());
    }
}

wire::object!(Person);

impl validate::Validate for Person {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("home", self.home.as_ref());
        at.member("work", self.work.as_ref());
    }
}

