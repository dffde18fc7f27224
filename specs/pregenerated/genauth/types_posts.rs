// @if genauth-posts
/// Response with the post that was created or updated.
///
/// The schema name is `CreatePostRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePostRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PostInfoDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CreatePostRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PostInfoDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<PostInfoDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CreatePostRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreatePostRespDto, "CreatePostRespDto",
    "{\"description\":\"Response with the post that was created or updated.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PostInfoDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PostInfoDto" = PostInfoDto
);
// @end
/// IDs of the posts to return.
///
/// The schema name is `GetPostByIdListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPostByIdListDto {
    /// IDs of the posts.
    #[doc(alias = "idList")]
    pub id_list: Option<Vec<String>>,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetPostByIdListDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`idList`](Self::id_list).
    #[must_use]
    pub fn with_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
impl Default for GetPostByIdListDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetPostByIdListDto required_in_requests(); optional[0, LenientList]
    id_list("idList"), optional[1] with_custom_data("withCustomData")
);
impl validation::Validate for GetPostByIdListDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPostByIdListDto, "GetPostByIdListDto",
    "{\"description\":\"IDs of the posts to return.\",\"properties\":{\"idList\":{\"anyOf\":[{\"anyOf\":[{\"items\":{\"type\":\"string\"},\"type\":\"array\"},{\"type\":\"string\"}]},{\"type\":\"null\"}],\"description\":\"IDs of the posts.\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Filter and page of a list of posts.
///
/// The schema name is `ListPostBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPostBatchDto {
    /// Limits the result to items created after this time, in milliseconds since the Unix epoch.
    #[doc(alias = "createdAfter")]
    pub created_after: Option<i64>,
    /// Limits the result to items created before this time, in milliseconds since the Unix epoch.
    #[doc(alias = "createdBefore")]
    pub created_before: Option<i64>,
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Search text, matched against codes and names of posts.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Whether field values are returned without field IDs.
    #[doc(alias = "metadataNoFieldId")]
    pub metadata_no_field_id: Option<bool>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// Codes of the posts to retain.
    #[doc(alias = "postCodes")]
    pub post_codes: Option<Vec<String>>,
    /// Whether to omit the total count, which makes the request faster.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<bool>,
    /// Limits the result to items updated after this time, in milliseconds since the Unix epoch.
    #[doc(alias = "updatedAfter")]
    pub updated_after: Option<i64>,
    /// Limits the result to items updated before this time, in milliseconds since the Unix epoch.
    #[doc(alias = "updatedBefore")]
    pub updated_before: Option<i64>,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the model's field values.
    #[doc(alias = "withMetadata")]
    pub with_metadata: Option<bool>,
}
impl ListPostBatchDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`createdAfter`](Self::created_after).
    #[must_use]
    pub fn with_created_after(mut self, value: impl Into<i64>) -> Self {
        self.created_after = Some(value.into());
        self
    }
    /// Sets [`createdBefore`](Self::created_before).
    #[must_use]
    pub fn with_created_before(mut self, value: impl Into<i64>) -> Self {
        self.created_before = Some(value.into());
        self
    }
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
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
    /// Sets [`metadataNoFieldId`](Self::metadata_no_field_id).
    #[must_use]
    pub fn with_metadata_no_field_id(mut self, value: impl Into<bool>) -> Self {
        self.metadata_no_field_id = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`postCodes`](Self::post_codes).
    #[must_use]
    pub fn with_post_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_codes = Some(codec::collect_list(value));
        self
    }
    /// Sets [`skipCount`](Self::skip_count).
    #[must_use]
    pub fn with_skip_count(mut self, value: impl Into<bool>) -> Self {
        self.skip_count = Some(value.into());
        self
    }
    /// Sets [`updatedAfter`](Self::updated_after).
    #[must_use]
    pub fn with_updated_after(mut self, value: impl Into<i64>) -> Self {
        self.updated_after = Some(value.into());
        self
    }
    /// Sets [`updatedBefore`](Self::updated_before).
    #[must_use]
    pub fn with_updated_before(mut self, value: impl Into<i64>) -> Self {
        self.updated_before = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withMetadata`](Self::with_metadata).
    #[must_use]
    pub fn with_with_metadata(mut self, value: impl Into<bool>) -> Self {
        self.with_metadata = Some(value.into());
        self
    }
}
impl Default for ListPostBatchDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPostBatchDto required_in_requests(); optional[0] created_after("createdAfter"),
    optional[1] created_before("createdBefore"), optional[2]
    flat_custom_data("flatCustomData"), optional[3] keywords("keywords"), optional[4]
    limit("limit"), optional[5] metadata_no_field_id("metadataNoFieldId"), optional[6]
    page("page"), optional[7] post_codes("postCodes"), optional[8]
    skip_count("skipCount"), optional[9] updated_after("updatedAfter"), optional[10]
    updated_before("updatedBefore"), optional[11] with_custom_data("withCustomData"),
    optional[12] with_metadata("withMetadata")
);
impl crate::pagination::PageRequest for ListPostBatchDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListPostBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "ListPostBatchDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListPostBatchDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPostBatchDto, "ListPostBatchDto",
    "{\"description\":\"Filter and page of a list of posts.\",\"properties\":{\"createdAfter\":{\"description\":\"Limits the result to items created after this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"createdBefore\":{\"description\":\"Limits the result to items created before this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"flatCustomData\":{\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text, matched against codes and names of posts.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"metadataNoFieldId\":{\"description\":\"Whether field values are returned without field IDs.\",\"type\":[\"boolean\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"postCodes\":{\"description\":\"Codes of the posts to retain.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"skipCount\":{\"description\":\"Whether to omit the total count, which makes the request faster.\",\"type\":[\"boolean\",\"null\"]},\"updatedAfter\":{\"description\":\"Limits the result to items updated after this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"updatedBefore\":{\"description\":\"Limits the result to items updated before this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withMetadata\":{\"description\":\"Whether to include the model's field values.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Post: ID, code, name and description.
///
/// The schema name is `PostDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostDto {
    /// Code of the post, unique within the user pool.
    pub code: String,
    /// Description of the post.
    pub description: Option<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Name of the post.
    pub name: String,
}
impl PostDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    PostDto; required[0] code("code"), optional[1] description("description"),
    optional[2] id("id"), required[3] name("name")
);
// @if schemars
codec::json_schema!(
    PostDto, "PostDto",
    "{\"description\":\"Post: ID, code, name and description.\",\"properties\":{\"code\":{\"description\":\"Code of the post, unique within the user pool.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the post.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the post.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the post.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Post with the IDs of its departments.
///
/// The schema name is `PostInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostInfoDto {
    /// Code of the post, unique within the user pool.
    pub code: String,
    /// IDs of the departments that have the post.
    #[doc(alias = "departmentIdList")]
    pub department_id_list: Vec<String>,
    /// Description of the post.
    pub description: Option<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Name of the post.
    pub name: String,
}
impl PostInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        department_id_list: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            department_id_list: codec::collect_list(department_id_list),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`departmentIdList`](Self::department_id_list).
    #[must_use]
    pub fn with_department_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_id_list = codec::collect_list(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    PostInfoDto; required[0] code("code"), required[1]
    department_id_list("departmentIdList"), optional[2] description("description"),
    optional[3] id("id"), required[4] name("name")
);
// @if schemars
codec::json_schema!(
    PostInfoDto, "PostInfoDto",
    "{\"description\":\"Post with the IDs of its departments.\",\"properties\":{\"code\":{\"description\":\"Code of the post, unique within the user pool.\",\"type\":\"string\"},\"departmentIdList\":{\"description\":\"IDs of the departments that have the post.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"description\":{\"description\":\"Description of the post.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the post.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the post.\",\"type\":\"string\"}},\"required\":[\"code\",\"departmentIdList\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Post in a list, with the number of its users and departments.
///
/// The schema name is `PostItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostItemDto {
    /// Code of the post, unique within the user pool.
    pub code: String,
    /// Number of departments that have the post.
    #[doc(alias = "departmentCount")]
    pub department_count: i64,
    /// Description of the post.
    pub description: Option<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Sources of the model's field values.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Vec<String>,
    /// Name of the post.
    pub name: String,
    /// Number of users who have the post.
    #[doc(alias = "userCount")]
    pub user_count: i64,
}
impl PostItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        department_count: impl Into<i64>,
        metadata_source: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
        user_count: impl Into<i64>,
    ) -> Self {
        Self {
            code: code.into(),
            department_count: department_count.into(),
            metadata_source: codec::collect_list(metadata_source),
            name: name.into(),
            user_count: user_count.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`departmentCount`](Self::department_count).
    #[must_use]
    pub fn with_department_count(mut self, value: impl Into<i64>) -> Self {
        self.department_count = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`metadataSource`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metadata_source = codec::collect_list(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`userCount`](Self::user_count).
    #[must_use]
    pub fn with_user_count(mut self, value: impl Into<i64>) -> Self {
        self.user_count = value.into();
        self
    }
}
codec::object!(
    PostItemDto; required[0] code("code"), required[1]
    department_count("departmentCount"), optional[2] description("description"),
    optional[3] id("id"), required[4, Redacted] metadata_source("metadataSource"),
    required[5] name("name"), required[6] user_count("userCount")
);
// @if schemars
codec::json_schema!(
    PostItemDto, "PostItemDto",
    "{\"description\":\"Post in a list, with the number of its users and departments.\",\"properties\":{\"code\":{\"description\":\"Code of the post, unique within the user pool.\",\"type\":\"string\"},\"departmentCount\":{\"description\":\"Number of departments that have the post.\",\"format\":\"int64\",\"type\":\"integer\"},\"description\":{\"description\":\"Description of the post.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the post.\",\"type\":[\"string\",\"null\"]},\"metadataSource\":{\"description\":\"Sources of the model's field values.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"name\":{\"description\":\"Name of the post.\",\"type\":\"string\"},\"userCount\":{\"description\":\"Number of users who have the post.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"code\",\"departmentCount\",\"metadataSource\",\"name\",\"userCount\"],\"type\":\"object\"}"
);
// @end
/// Response with posts.
///
/// The schema name is `PostListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<PostDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl PostListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<PostDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    PostListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PostListRespDto, "PostListRespDto",
    "{\"description\":\"Response with posts.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"PostDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PostDto" = PostDto
);
// @end
/// Response with a page of posts.
///
/// The schema name is `PostPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PostPagingDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl PostPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PostPagingDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<PostPagingDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    PostPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PostPaginatedRespDto, "PostPaginatedRespDto",
    "{\"description\":\"Response with a page of posts.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PostPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PostPagingDto" = PostPagingDto
);
// @end
/// Page of posts.
///
/// The schema name is `PostPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostPagingDto {
    /// Posts on this page.
    pub list: Vec<PostItemDto>,
    /// Total number of posts across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PostPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<PostItemDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostItemDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    PostPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for PostPagingDto {
    type Item = PostItemDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[PostItemDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<PostItemDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PostPagingDto, "PostPagingDto",
    "{\"description\":\"Page of posts.\",\"properties\":{\"list\":{\"description\":\"Posts on this page.\",\"items\":{\"$ref\":\"PostItemDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of posts across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "PostItemDto" = PostItemDto
);
// @end
/// Response with a post.
///
/// The schema name is `PostRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PostDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl PostRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PostDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<PostDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    PostRespDto; optional[0] api_code("apiCode"), required[1] data("data"), required[2,
    Redacted] message("message"), optional[3] request_id("requestId"), required[4]
    status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PostRespDto, "PostRespDto",
    "{\"description\":\"Response with a post.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PostDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PostDto" = PostDto
);
// @end
/// Post to delete.
///
/// The schema name is `RemovePostDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovePostDto {
    /// Code of the post, unique within the user pool.
    pub code: String,
}
impl RemovePostDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
}
codec::object!(RemovePostDto required_in_requests(0); required[0] code("code"));
impl validation::Validate for RemovePostDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RemovePostDto, "RemovePostDto",
    "{\"description\":\"Post to delete.\",\"properties\":{\"code\":{\"description\":\"Code of the post, unique within the user pool.\",\"type\":\"string\"}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// User and the posts to assign.
///
/// The schema name is `SetUserPostsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserPostsDto {
    /// IDs of the posts to assign, replacing the existing ones.
    #[doc(alias = "postIds")]
    pub post_ids: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl SetUserPostsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        post_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            post_ids: codec::collect_list(post_ids),
            user_id: user_id.into(),
        }
    }
    /// Sets [`postIds`](Self::post_ids).
    #[must_use]
    pub fn with_post_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_ids = codec::collect_list(value);
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    SetUserPostsDto required_in_requests(0, 1); required[0] post_ids("postIds"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for SetUserPostsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SetUserPostsDto, "SetUserPostsDto",
    "{\"description\":\"User and the posts to assign.\",\"properties\":{\"postIds\":{\"description\":\"IDs of the posts to assign, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"postIds\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPost`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPostQuery {
    /// Code of the post.
    pub code: String,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetPostQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetPostQuery required_in_requests(0); required[0] code("code"), optional[1]
    with_custom_data("withCustomData")
);
impl validation::Validate for GetPostQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPostQuery, "getPost query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the post.\",\"type\":\"string\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getUserPost`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPostQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetUserPostQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetUserPostQuery required_in_requests(0); required[0, Redacted] user_id("userId"),
    optional[1] with_custom_data("withCustomData")
);
impl validation::Validate for GetUserPostQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUserPostQuery, "getUserPost query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getUserPosts`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPostsQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetUserPostsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetUserPostsQuery required_in_requests(0); required[0, Redacted] user_id("userId"),
    optional[1] with_custom_data("withCustomData")
);
impl validation::Validate for GetUserPostsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUserPostsQuery, "getUserPosts query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `postList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPostsQuery {
    /// Limits the result to items created after this time, in milliseconds since the Unix epoch.
    #[doc(alias = "createdAfter")]
    pub created_after: Option<i64>,
    /// Limits the result to items created before this time, in milliseconds since the Unix epoch.
    #[doc(alias = "createdBefore")]
    pub created_before: Option<i64>,
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Search text.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Whether field values are returned without field IDs.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "metadataNoFieldId")]
    pub metadata_no_field_id: Option<bool>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to omit the total count, which makes the request faster.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<bool>,
    /// Limits the result to items updated after this time, in milliseconds since the Unix epoch.
    #[doc(alias = "updatedAfter")]
    pub updated_after: Option<i64>,
    /// Limits the result to items updated before this time, in milliseconds since the Unix epoch.
    #[doc(alias = "updatedBefore")]
    pub updated_before: Option<i64>,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the field values of the post model.
    #[doc(alias = "withMetadata")]
    pub with_metadata: Option<bool>,
}
impl ListPostsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`createdAfter`](Self::created_after).
    #[must_use]
    pub fn with_created_after(mut self, value: impl Into<i64>) -> Self {
        self.created_after = Some(value.into());
        self
    }
    /// Sets [`createdBefore`](Self::created_before).
    #[must_use]
    pub fn with_created_before(mut self, value: impl Into<i64>) -> Self {
        self.created_before = Some(value.into());
        self
    }
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
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
    /// Sets [`metadataNoFieldId`](Self::metadata_no_field_id).
    #[must_use]
    pub fn with_metadata_no_field_id(mut self, value: impl Into<bool>) -> Self {
        self.metadata_no_field_id = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`skipCount`](Self::skip_count).
    #[must_use]
    pub fn with_skip_count(mut self, value: impl Into<bool>) -> Self {
        self.skip_count = Some(value.into());
        self
    }
    /// Sets [`updatedAfter`](Self::updated_after).
    #[must_use]
    pub fn with_updated_after(mut self, value: impl Into<i64>) -> Self {
        self.updated_after = Some(value.into());
        self
    }
    /// Sets [`updatedBefore`](Self::updated_before).
    #[must_use]
    pub fn with_updated_before(mut self, value: impl Into<i64>) -> Self {
        self.updated_before = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withMetadata`](Self::with_metadata).
    #[must_use]
    pub fn with_with_metadata(mut self, value: impl Into<bool>) -> Self {
        self.with_metadata = Some(value.into());
        self
    }
}
impl Default for ListPostsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPostsQuery required_in_requests(); optional[0] created_after("createdAfter"),
    optional[1] created_before("createdBefore"), optional[2]
    flat_custom_data("flatCustomData"), optional[3] keywords("keywords"), optional[4]
    limit("limit"), optional[5] metadata_no_field_id("metadataNoFieldId"), optional[6]
    page("page"), optional[7] skip_count("skipCount"), optional[8]
    updated_after("updatedAfter"), optional[9] updated_before("updatedBefore"),
    optional[10] with_custom_data("withCustomData"), optional[11]
    with_metadata("withMetadata")
);
impl crate::pagination::PageRequest for ListPostsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListPostsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "postList query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "postList query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPostsQuery, "postList query",
    "{\"properties\":{\"createdAfter\":{\"description\":\"Limits the result to items created after this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"createdBefore\":{\"description\":\"Limits the result to items created before this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"metadataNoFieldId\":{\"default\":false,\"description\":\"Whether field values are returned without field IDs.\",\"type\":[\"boolean\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"skipCount\":{\"description\":\"Whether to omit the total count, which makes the request faster.\",\"type\":[\"boolean\",\"null\"]},\"updatedAfter\":{\"description\":\"Limits the result to items updated after this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"updatedBefore\":{\"description\":\"Limits the result to items updated before this time, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withMetadata\":{\"description\":\"Whether to include the field values of the post model.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
