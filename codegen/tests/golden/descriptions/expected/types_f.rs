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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Fence; optional[0] attributes("attributes"), optional[1] back_tick("back`tick"),
    optional[2] breaks("breaks"), optional[3] controls("controls"), optional[4]
    entities("entities"), optional[5] fence("fence"), optional[6] footnotes("footnotes"),
    optional[7] headings("headings"), optional[8] html("html"), optional[9]
    indented("indented"), optional[10] links("links"), optional[11] list("list"),
    optional[12] long("long"), optional[13] nested_fence("nestedFence"), optional[14]
    of("of"), optional[15] open_comment("openComment"), optional[16]
    open_fence("openFence"), optional[17] pattern("pattern"), optional[18]
    quote("quote"), optional[19] raw("raw"), optional[20] table("table"), optional[21]
    tildes("tildes")
);
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
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(
    Kind = "Kind"; Empty4 = "```", Empty3 = "`", AB = "a b", Empty = "", X = "[x]", Y =
    "<y>", Empty2 = "\n"
);
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Raw; optional[0] fence("fence"), optional[1] html("html"), optional[2]
    links("links"), optional[3] list("list"), optional[4] table("table")
);
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}
impl Default for GetFencesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(GetFencesQuery; optional[0] kind("kind"));
impl validation::Validate for GetFencesQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
