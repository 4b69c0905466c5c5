;; Counts the line breaks of the first bytes of its memory, sixteen at a time.
(module
  (memory (export "memory") 17)
  (func (export "newlines") (param $length i32) (result i32)
    (local $at i32)
    (local $count i32)
    ;; What lies behind the end must not count: the last read may have left less than sixteen bytes.
    (memory.fill (local.get $length) (i32.const 0) (i32.const 16))
    (loop $blocks
      (if (i32.lt_u (local.get $at) (local.get $length))
        (then
          (local.set $count
            (i32.add
              (local.get $count)
              (i32.popcnt
                (i8x16.bitmask
                  (i8x16.eq
                    (v128.load (local.get $at))
                    (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $blocks))))
    (local.get $count)))
