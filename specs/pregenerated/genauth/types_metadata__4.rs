// @if genauth-metadata
/// Query parameters of `getRelationValue`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationValueQuery {
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
}
impl GetRelationValueQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field_id: impl Into<String>,
        model_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            model_id: model_id.into(),
            row_id: row_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`rowId`](Self::row_id).
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = value.into();
        self
    }
}
codec::object!(
    GetRelationValueQuery required_in_requests(0, 2, 4); required[0] field_id("fieldId"),
    optional[1] limit("limit"), required[2] model_id("modelId"), optional[3]
    page("page"), required[4] row_id("rowId")
);
impl crate::pagination::PageRequest for GetRelationValueQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetRelationValueQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "getRelationValue query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "getRelationValue query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    GetRelationValueQuery, "getRelationValue query",
    "{\"properties\":{\"fieldId\":{\"description\":\"ID of the relation field.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"rowId\":{\"description\":\"ID of the row.\",\"type\":\"string\"}},\"required\":[\"fieldId\",\"modelId\",\"rowId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getRow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRowQuery {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// Whether rows use field IDs instead of field keys, `true` or `false`.
    ///
    /// The service uses `"false"` if it is absent.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<String>,
}
impl GetRowQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            row_id: row_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`rowId`](Self::row_id).
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = value.into();
        self
    }
    /// Sets [`showFieldId`](Self::show_field_id).
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<String>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
}
codec::object!(
    GetRowQuery required_in_requests(0, 1); required[0] model_id("modelId"), required[1]
    row_id("rowId"), optional[2, LenientText] show_field_id("showFieldId")
);
impl validation::Validate for GetRowQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetRowQuery, "getRow query",
    "{\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"rowId\":{\"description\":\"ID of the row.\",\"type\":\"string\"},\"showFieldId\":{\"default\":\"false\",\"description\":\"Whether rows use field IDs instead of field keys, `true` or `false`.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]}},\"required\":[\"modelId\",\"rowId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getRowByValue`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRowByValueQuery {
    /// Key of the field; only fields with unique values can be used.
    pub key: String,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Whether rows use field IDs instead of field keys, `true` or `false`.
    ///
    /// The service uses `"false"` if it is absent.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<String>,
    /// Value of the field.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: String,
}
impl GetRowByValueQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        model_id: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            model_id: model_id.into(),
            value: value.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`showFieldId`](Self::show_field_id).
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<String>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    GetRowByValueQuery required_in_requests(0, 1, 3); required[0] key("key"), required[1]
    model_id("modelId"), optional[2, LenientText] show_field_id("showFieldId"),
    required[3, Redacted] value("value")
);
impl validation::Validate for GetRowByValueQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetRowByValueQuery, "getRowByValue query",
    "{\"properties\":{\"key\":{\"description\":\"Key of the field; only fields with unique values can be used.\",\"type\":\"string\"},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"showFieldId\":{\"default\":\"false\",\"description\":\"Whether rows use field IDs instead of field keys, `true` or `false`.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"value\":{\"description\":\"Value of the field.\",\"type\":\"string\"}},\"required\":[\"key\",\"modelId\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listField`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFieldQuery {
    /// Source of the request.
    pub from: Option<String>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl ListFieldQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    ListFieldQuery required_in_requests(1); optional[0] from("from"), required[1]
    model_id("modelId")
);
impl validation::Validate for ListFieldQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListFieldQuery, "listField query",
    "{\"properties\":{\"from\":{\"description\":\"Source of the request.\",\"type\":[\"string\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"modelId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listOperate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOperateQuery {
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: Option<String>,
    /// Search text, matched against operation names.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to include user-created operations, `true` or `false`; takes effect only together with
    /// `fieldId`.
    #[doc(alias = "showCreated")]
    pub show_created: Option<String>,
}
impl ListOperateQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`fieldId`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`showCreated`](Self::show_created).
    #[must_use]
    pub fn with_show_created(mut self, value: impl Into<String>) -> Self {
        self.show_created = Some(value.into());
        self
    }
}
codec::object!(
    ListOperateQuery required_in_requests(3); optional[0] field_id("fieldId"),
    optional[1] keywords("keywords"), optional[2] limit("limit"), required[3]
    model_id("modelId"), optional[4] page("page"), optional[5, LenientText]
    show_created("showCreated")
);
impl validation::Validate for ListOperateQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listOperate query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listOperate query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
        v.dependent_required(
            validation::warning!(
                "metadata.show-created", "showCreated", "listOperate query"
            ),
            self.show_created.as_ref().is_some(),
            self.field_id.as_ref().is_some(),
            "fieldId",
        );
    }
}
// @if schemars
codec::json_schema!(
    ListOperateQuery, "listOperate query",
    "{\"properties\":{\"fieldId\":{\"description\":\"ID of the relation field.\",\"type\":[\"string\",\"null\"]},\"keywords\":{\"description\":\"Search text, matched against operation names.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"showCreated\":{\"description\":\"Whether to include user-created operations, `true` or `false`; takes effect only together with `fieldId`.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]}},\"required\":[\"modelId\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"properties\":{\"showCreated\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"showCreated\"]},\"then\":{\"properties\":{\"fieldId\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"fieldId\"]}}]}}"
);
// @end
/// Query parameters of `listOperateAll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOperateAllQuery {
    /// ID of the model.
    #[doc(alias = "modelId")]
    pub model_id: String,
}
impl ListOperateAllQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self { model_id: model_id.into() }
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
}
codec::object!(
    ListOperateAllQuery required_in_requests(0); required[0] model_id("modelId")
);
impl validation::Validate for ListOperateAllQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListOperateAllQuery, "listOperateAll query",
    "{\"properties\":{\"modelId\":{\"description\":\"ID of the model.\",\"type\":\"string\"}},\"required\":[\"modelId\"],\"type\":\"object\"}"
);
// @end
// @end
