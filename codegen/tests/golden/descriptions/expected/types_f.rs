/// ```text
/// client.paint_all_the_fences_in_the_garden_with_green_colour_and_then_wait_for_them_to_dry_before_night()
///     .await
/// ```
///
/// The schema name is `Fence`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fence {
    /// #\[derive(Debug)\] //! not an inner comment \*/ /// nor an outer one
    pub attributes: Option<String>,
    /// A ```alone, ``two `` and```code\`.
    #[doc(alias = "back`tick")]
    pub back_tick: Option<String>,
    /// one\
    /// two\
    /// three four five six
    pub breaks: Option<String>,
    /// nul bell rightleft tab here
    pub controls: Option<String>,
    /// \<b\> \<i\> A\&B
    pub entities: Option<String>,
    /// ```text
    /// client.paint_all_the_fences_in_the_garden_with_green_colour_and_then_wait_for_them_to_dry_before_night()
    ///     .await
    /// ```
    pub fence: Option<String>,
    /// Text\[^1\].
    ///
    /// \[^1\]: The note. \[ref\]: <https://example.com>
    pub footnotes: Option<String>,
    /// **Title**
    ///
    /// **Text**
    ///
    /// More
    pub headings: Option<String>,
    /// One bold word and `items[0]`.
    ///
    /// - a
    /// - b
    ///
    /// \<T\> \<script\>alert(1)\</script\>
    ///
    /// never closed
    pub html: Option<String>,
    /// An example:
    ///
    /// ```text
    /// # hidden();
    /// assert!(false);
    /// ```
    ///
    /// After it.
    pub indented: Option<String>,
    /// [text](<https://example.com/a>) \[`Vec`\] here there (`../b.html`) \[crate::x\]
    /// [image](<https://example.com/i.png>) <https://example.com/b>. <https://example.com/c>
    pub links: Option<String>,
    /// Either
    ///
    /// - one \[thing\], which is so long that its text has to go on in a second line of the documentation
    /// - another
    ///
    ///   ```text
    ///   f(x)
    ///   ```
    /// - the last
    ///
    ///   1. first
    ///   2. second
    pub list: Option<String>,
    /// word word word word word word word word word word word word word word word word word word word word
    /// word word word word word word word word word word word word word word word word word word word word
    /// word word word word word word word word word word word word word word word word word word word word
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    pub long: Option<String>,
    /// ````text
    /// ```rust
    /// fn main() {}
    /// ```
    /// ````
    ///
    /// After.
    #[doc(alias = "nestedFence")]
    pub nested_fence: Option<String>,
    /// The property `of`.
    pub of: Option<String>,
    /// Text \<!-- that a comment would swallow
    #[doc(alias = "openComment")]
    pub open_comment: Option<String>,
    /// Before.
    ///
    /// ```text
    /// await_the_painter()
    /// more
    /// ```
    #[doc(alias = "openFence")]
    pub open_fence: Option<String>,
    /// The property `pattern`.
    ///
    /// Has exactly 1 character. Matches the pattern ``^[`a-z]{1}$``. The service uses ``"`"`` if it is
    /// absent.
    pub pattern: Option<String>,
    /// > said twice
    ///
    /// - \[ \] todo
    pub quote: Option<String>,
    /// The property `raw`.
    pub raw: Option<Raw>,
    /// | value | meaning |
    /// | --- | --- |
    /// | `a\|b` | \[x\] |
    /// | c |  |
    pub table: Option<String>,
    /// ```text
    /// let x = `y`;
    /// ```
    pub tildes: Option<String>,
}

impl Fence {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attributes: None,
            back_tick: None,
            breaks: None,
            controls: None,
            entities: None,
            fence: None,
            footnotes: None,
            headings: None,
            html: None,
            indented: None,
            links: None,
            list: None,
            long: None,
            nested_fence: None,
            of: None,
            open_comment: None,
            open_fence: None,
            pattern: None,
            quote: None,
            raw: None,
            table: None,
            tildes: None,
        }
    }

    /// Sets [`attributes`](Self::attributes).
    #[must_use]
    pub fn with_attributes(mut self, value: impl Into<String>) -> Self {
        self.attributes = Some(value.into());
        self
    }

    /// Sets [``back`tick``](Self::back_tick).
    #[must_use]
    pub fn with_back_tick(mut self, value: impl Into<String>) -> Self {
        self.back_tick = Some(value.into());
        self
    }

    /// Sets [`breaks`](Self::breaks).
    #[must_use]
    pub fn with_breaks(mut self, value: impl Into<String>) -> Self {
        self.breaks = Some(value.into());
        self
    }

    /// Sets [`controls`](Self::controls).
    #[must_use]
    pub fn with_controls(mut self, value: impl Into<String>) -> Self {
        self.controls = Some(value.into());
        self
    }

    /// Sets [`entities`](Self::entities).
    #[must_use]
    pub fn with_entities(mut self, value: impl Into<String>) -> Self {
        self.entities = Some(value.into());
        self
    }

    /// Sets [`fence`](Self::fence).
    #[must_use]
    pub fn with_fence(mut self, value: impl Into<String>) -> Self {
        self.fence = Some(value.into());
        self
    }

    /// Sets [`footnotes`](Self::footnotes).
    #[must_use]
    pub fn with_footnotes(mut self, value: impl Into<String>) -> Self {
        self.footnotes = Some(value.into());
        self
    }

    /// Sets [`headings`](Self::headings).
    #[must_use]
    pub fn with_headings(mut self, value: impl Into<String>) -> Self {
        self.headings = Some(value.into());
        self
    }

    /// Sets [`html`](Self::html).
    #[must_use]
    pub fn with_html(mut self, value: impl Into<String>) -> Self {
        self.html = Some(value.into());
        self
    }

    /// Sets [`indented`](Self::indented).
    #[must_use]
    pub fn with_indented(mut self, value: impl Into<String>) -> Self {
        self.indented = Some(value.into());
        self
    }

    /// Sets [`links`](Self::links).
    #[must_use]
    pub fn with_links(mut self, value: impl Into<String>) -> Self {
        self.links = Some(value.into());
        self
    }

    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(mut self, value: impl Into<String>) -> Self {
        self.list = Some(value.into());
        self
    }

    /// Sets [`long`](Self::long).
    #[must_use]
    pub fn with_long(mut self, value: impl Into<String>) -> Self {
        self.long = Some(value.into());
        self
    }

    /// Sets [`nestedFence`](Self::nested_fence).
    #[must_use]
    pub fn with_nested_fence(mut self, value: impl Into<String>) -> Self {
        self.nested_fence = Some(value.into());
        self
    }

    /// Sets [`of`](Self::of).
    #[must_use]
    pub fn with_of(mut self, value: impl Into<String>) -> Self {
        self.of = Some(value.into());
        self
    }

    /// Sets [`openComment`](Self::open_comment).
    #[must_use]
    pub fn with_open_comment(mut self, value: impl Into<String>) -> Self {
        self.open_comment = Some(value.into());
        self
    }

    /// Sets [`openFence`](Self::open_fence).
    #[must_use]
    pub fn with_open_fence(mut self, value: impl Into<String>) -> Self {
        self.open_fence = Some(value.into());
        self
    }

    /// Sets [`pattern`](Self::pattern).
    #[must_use]
    pub fn with_pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }

    /// Sets [`quote`](Self::quote).
    #[must_use]
    pub fn with_quote(mut self, value: impl Into<String>) -> Self {
        self.quote = Some(value.into());
        self
    }

    /// Sets [`raw`](Self::raw).
    #[must_use]
    pub fn with_raw(mut self, value: impl Into<Raw>) -> Self {
        self.raw = Some(value.into());
        self
    }

    /// Sets [`table`](Self::table).
    #[must_use]
    pub fn with_table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }

    /// Sets [`tildes`](Self::tildes).
    #[must_use]
    pub fn with_tildes(mut self, value: impl Into<String>) -> Self {
        self.tildes = Some(value.into());
        self
    }
}

impl Default for Fence {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Fence {
    const NAME: &'static str = "Fence";
    const MEMBERS: &'static [&'static str] = &[
        "attributes",
        "back`tick",
        "breaks",
        "controls",
        "entities",
        "fence",
        "footnotes",
        "headings",
        "html",
        "indented",
        "links",
        "list",
        "long",
        "nestedFence",
        "of",
        "openComment",
        "openFence",
        "pattern",
        "quote",
        "raw",
        "table",
        "tildes",
    ];

    fn empty() -> Self {
        Self {
            attributes: None,
            back_tick: None,
            breaks: None,
            controls: None,
            entities: None,
            fence: None,
            footnotes: None,
            headings: None,
            html: None,
            indented: None,
            links: None,
            list: None,
            long: None,
            nested_fence: None,
            of: None,
            open_comment: None,
            open_fence: None,
            pattern: None,
            quote: None,
            raw: None,
            table: None,
            tildes: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.attributes),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.back_tick),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.breaks),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.controls),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.entities),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.fence),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.footnotes),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.headings),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.html),
            9 => wire::optional::<wire::Exact, _, _>(map, &mut self.indented),
            10 => wire::optional::<wire::Exact, _, _>(map, &mut self.links),
            11 => wire::optional::<wire::Exact, _, _>(map, &mut self.list),
            12 => wire::optional::<wire::Exact, _, _>(map, &mut self.long),
            13 => wire::optional::<wire::Exact, _, _>(map, &mut self.nested_fence),
            14 => wire::optional::<wire::Exact, _, _>(map, &mut self.of),
            15 => wire::optional::<wire::Exact, _, _>(map, &mut self.open_comment),
            16 => wire::optional::<wire::Exact, _, _>(map, &mut self.open_fence),
            17 => wire::optional::<wire::Exact, _, _>(map, &mut self.pattern),
            18 => wire::optional::<wire::Exact, _, _>(map, &mut self.quote),
            19 => wire::optional::<wire::Exact, _, _>(map, &mut self.raw),
            20 => wire::optional::<wire::Exact, _, _>(map, &mut self.table),
            21 => wire::optional::<wire::Exact, _, _>(map, &mut self.tildes),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "attributes", &self.attributes)?;
        wire::put_some(map, "back`tick", &self.back_tick)?;
        wire::put_some(map, "breaks", &self.breaks)?;
        wire::put_some(map, "controls", &self.controls)?;
        wire::put_some(map, "entities", &self.entities)?;
        wire::put_some(map, "fence", &self.fence)?;
        wire::put_some(map, "footnotes", &self.footnotes)?;
        wire::put_some(map, "headings", &self.headings)?;
        wire::put_some(map, "html", &self.html)?;
        wire::put_some(map, "indented", &self.indented)?;
        wire::put_some(map, "links", &self.links)?;
        wire::put_some(map, "list", &self.list)?;
        wire::put_some(map, "long", &self.long)?;
        wire::put_some(map, "nestedFence", &self.nested_fence)?;
        wire::put_some(map, "of", &self.of)?;
        wire::put_some(map, "openComment", &self.open_comment)?;
        wire::put_some(map, "openFence", &self.open_fence)?;
        wire::put_some(map, "pattern", &self.pattern)?;
        wire::put_some(map, "quote", &self.quote)?;
        wire::put_some(map, "raw", &self.raw)?;
        wire::put_some(map, "table", &self.table)?;
        wire::put_some(map, "tildes", &self.tildes)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("attributes", self.attributes.as_ref());
        out.show_some("back_tick", self.back_tick.as_ref());
        out.show_some("breaks", self.breaks.as_ref());
        out.show_some("controls", self.controls.as_ref());
        out.show_some("entities", self.entities.as_ref());
        out.show_some("fence", self.fence.as_ref());
        out.show_some("footnotes", self.footnotes.as_ref());
        out.show_some("headings", self.headings.as_ref());
        out.show_some("html", self.html.as_ref());
        out.show_some("indented", self.indented.as_ref());
        out.show_some("links", self.links.as_ref());
        out.show_some("list", self.list.as_ref());
        out.show_some("long", self.long.as_ref());
        out.show_some("nested_fence", self.nested_fence.as_ref());
        out.show_some("of", self.of.as_ref());
        out.show_some("open_comment", self.open_comment.as_ref());
        out.show_some("open_fence", self.open_fence.as_ref());
        out.show_some("pattern", self.pattern.as_ref());
        out.show_some("quote", self.quote.as_ref());
        out.show_some("raw", self.raw.as_ref());
        out.show_some("table", self.table.as_ref());
        out.show_some("tildes", self.tildes.as_ref());
    }
}

wire::object!(Fence);

/// Values of `kind`.
///
/// One bold word and `items[0]`.
///
/// - a
/// - b
///
/// \<T\> \<script\>alert(1)\</script\>
///
/// never closed
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// ```` ``` ````
    Empty4,
    /// `` ` ``
    Empty3,
    /// `a b`
    AB,
    /// `""`
    Empty,
    /// `[x]`
    X,
    /// `<y>`
    Y,
    /// `"\n"`
    Empty2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "```",
        "`",
        "a b",
        "",
        "[x]",
        "<y>",
        "\n",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "```" => Some(Self::Empty4),
            "`" => Some(Self::Empty3),
            "a b" => Some(Self::AB),
            "" => Some(Self::Empty),
            "[x]" => Some(Self::X),
            "<y>" => Some(Self::Y),
            "\n" => Some(Self::Empty2),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Empty4 => "```",
            Self::Empty3 => "`",
            Self::AB => "a b",
            Self::Empty => "",
            Self::X => "[x]",
            Self::Y => "<y>",
            Self::Empty2 => "\n",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind);

/// What did not come through vendoring: \[text\](x) and \<b\>more\</b\>.
///
/// \`\`\`rust
/// panic!()
/// \`\`\`
///
/// The schema name is `Raw`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Raw {
    /// \`\`\`rust
    /// client.paint_all_the_fences_in_the_garden_with_green_colour_and_then_wait_for_them_to_dry_before_night()
    /// .await
    /// \`\`\`
    pub fence: Option<String>,
    /// \<p\>One \<b\>bold\</b\> word and
    /// \<code\>items\[0\]\</code\>.\</p\>\<ul\>\<li\>a\</li\>\<li\>b\</li\>\</ul\>\<!-- gone --\> \<T\>
    /// \<script\>alert(1)\</script\> \<div\>never closed
    pub html: Option<String>,
    /// \[text\](https:\//example.com/a) \[`Vec`\] \[here\](#part) \[there\](../b.html) \[crate::x\]
    /// \!\[image\](https:\//example.com/i.png) https:\//example.com/b. <https://example.com/c>
    pub links: Option<String>,
    /// Either
    ///
    /// - one \[thing\], which is so long that its text has to go on in a second line of the documentation
    /// - another
    ///
    ///   \`\`\`js
    ///   f(x)
    ///   \`\`\`
    /// - the last
    ///
    ///   1. first
    ///   2. second
    pub list: Option<String>,
    /// | value | meaning |
    /// \|-------\|:------\|
    /// | `a\|b` | \[x\] |
    /// | c |
    pub table: Option<String>,
}

impl Raw {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            fence: None,
            html: None,
            links: None,
            list: None,
            table: None,
        }
    }

    /// Sets [`fence`](Self::fence).
    #[must_use]
    pub fn with_fence(mut self, value: impl Into<String>) -> Self {
        self.fence = Some(value.into());
        self
    }

    /// Sets [`html`](Self::html).
    #[must_use]
    pub fn with_html(mut self, value: impl Into<String>) -> Self {
        self.html = Some(value.into());
        self
    }

    /// Sets [`links`](Self::links).
    #[must_use]
    pub fn with_links(mut self, value: impl Into<String>) -> Self {
        self.links = Some(value.into());
        self
    }

    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(mut self, value: impl Into<String>) -> Self {
        self.list = Some(value.into());
        self
    }

    /// Sets [`table`](Self::table).
    #[must_use]
    pub fn with_table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }
}

impl Default for Raw {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Raw {
    const NAME: &'static str = "Raw";
    const MEMBERS: &'static [&'static str] = &["fence", "html", "links", "list", "table"];

    fn empty() -> Self {
        Self {
            fence: None,
            html: None,
            links: None,
            list: None,
            table: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.fence),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.html),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.links),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.list),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.table),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "fence", &self.fence)?;
        wire::put_some(map, "html", &self.html)?;
        wire::put_some(map, "links", &self.links)?;
        wire::put_some(map, "list", &self.list)?;
        wire::put_some(map, "table", &self.table)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("fence", self.fence.as_ref());
        out.show_some("html", self.html.as_ref());
        out.show_some("links", self.links.as_ref());
        out.show_some("list", self.list.as_ref());
        out.show_some("table", self.table.as_ref());
    }
}

wire::object!(Raw);

/// Query parameters of `getFences`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFencesQuery {
    /// One bold word and `items[0]`.
    ///
    /// - a
    /// - b
    ///
    /// \<T\> \<script\>alert(1)\</script\>
    ///
    /// never closed
    pub kind: Option<Kind>,
}

impl GetFencesQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: None,
        }
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl Default for GetFencesQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for GetFencesQuery {
    const NAME: &'static str = "GetFencesQuery";
    const MEMBERS: &'static [&'static str] = &["kind"];

    fn empty() -> Self {
        Self {
            kind: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.kind),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "kind", &self.kind)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("kind", self.kind.as_ref());
    }
}

wire::object!(GetFencesQuery);

impl validate::Validate for GetFencesQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

